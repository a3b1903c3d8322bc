package org.renling.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with a case between its acceptance and its resolution. One method is one use case and one transaction. */
@Service
public class CaseWork {
    private final CaseChanges changes;
    private final People people;
    private final ServiceRecord record;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CaseWork(
            CaseChanges changes,
            People people,
            ServiceRecord record,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.people = people;
        this.record = record;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Transactional
    public void claim(CaseCode code, PersonId by) {
        Staff member = people.lock(by);
        int inHand = inHand(by);
        changes.byPerson(code, by, CaseEvent.CLAIM, (c, _, at, times) -> c.claim(member, inHand, at, times));
    }

    @Transactional
    public void assign(CaseCode code, PersonId to, @Nullable String note, PersonId by) {
        Staff assignee = people.lock(to);
        int inHand = inHand(to);
        changes.byPerson(
                code,
                by,
                CaseEvent.ASSIGN,
                (c, actor, at, times) -> c.assign(assignee, inHand, note, actor, at, times));
    }

    /** Assigns each case to the person named for it, each in its own transaction; says for each why not, or nothing. */
    public Map<CaseCode, Optional<Refusal>> assignAll(Map<CaseCode, PersonId> to, PersonId by) {
        Map<CaseCode, Optional<Refusal>> outcome = new LinkedHashMap<>();
        to.forEach((code, person) -> {
            try {
                transaction.executeWithoutResult(_ -> assign(code, person, null, by));
                outcome.put(code, Optional.empty());
            } catch (Refusal refusal) {
                outcome.put(code, Optional.of(refusal));
            }
        });
        return outcome;
    }

    @Transactional
    public void markUrgent(CaseCode code, String reason, PersonId by) {
        changes.byPerson(
                code, by, CaseEvent.MARK_URGENT, (c, actor, at, times) -> c.markUrgent(reason, actor, at, times));
    }

    @Transactional
    public void acceptAssignment(CaseCode code, PersonId by) {
        changes.byPerson(
                code, by, CaseEvent.ACCEPT_ASSIGNMENT, (c, actor, at, times) -> c.acceptAssignment(actor, at, times));
    }

    @Transactional
    public void askReturn(CaseCode code, String reason, PersonId by) {
        changes.byPerson(
                code, by, CaseEvent.ASK_RETURN, (c, actor, at, times) -> c.askReturn(reason, actor, at, times));
    }

    /** A leader agrees to what the owner or assignee asked for. */
    @Transactional
    public void grant(CaseCode code, RequestKind what, PersonId by) {
        switch (what) {
            case RETURN ->
                changes.byPerson(
                        code, by, CaseEvent.GRANT_RETURN, (c, actor, at, times) -> c.grantReturn(actor, at, times));
            case EXTENSION ->
                changes.byPerson(
                        code,
                        by,
                        CaseEvent.GRANT_EXTENSION,
                        (c, actor, at, times) -> c.grantExtension(actor, at, times));
            case PAUSE ->
                changes.byPerson(
                        code, by, CaseEvent.GRANT_PAUSE, (c, actor, at, times) -> c.grantPause(actor, at, times));
        }
    }

    @Transactional
    public void refuseRequest(CaseCode code, String reason, PersonId by) {
        changes.byPerson(
                code, by, CaseEvent.REFUSE_REQUEST, (c, actor, at, times) -> c.refuseRequest(reason, actor, at, times));
    }

    @Transactional
    public void release(CaseCode code, String reason, PersonId by) {
        changes.byPerson(code, by, CaseEvent.RELEASE, (c, actor, at, times) -> c.release(reason, actor, at, times));
    }

    @Transactional
    public void reassign(CaseCode code, PersonId to, String reason, PersonId by) {
        Staff assignee = people.lock(to);
        int inHand = inHand(to);
        changes.byPerson(
                code,
                by,
                CaseEvent.REASSIGN,
                (c, actor, at, times) -> c.reassign(assignee, inHand, reason, actor, at, times));
    }

    @Transactional
    public void pause(CaseCode code, String reason, @Nullable Instant until, PersonId by) {
        changes.byPerson(code, by, CaseEvent.PAUSE, (c, actor, at, times) -> c.pause(reason, until, actor, at, times));
    }

    @Transactional
    public void askPause(CaseCode code, String reason, @Nullable Instant until, PersonId by) {
        changes.byPerson(
                code, by, CaseEvent.ASK_PAUSE, (c, actor, at, times) -> c.askPause(reason, until, actor, at, times));
    }

    @Transactional
    public void resume(CaseCode code, PersonId by) {
        changes.byPerson(code, by, CaseEvent.RESUME, (c, actor, at, times) -> c.resume(actor, at, times));
    }

    @Transactional
    public void askExtension(CaseCode code, String reason, @Nullable Instant until, PersonId by) {
        changes.byPerson(
                code,
                by,
                CaseEvent.ASK_EXTENSION,
                (c, actor, at, times) -> c.askExtension(reason, until, actor, at, times));
    }

    /** Writes down what was done, by whom and for how long. */
    @Transactional
    public void progress(CaseCode code, Progress done, PersonId by) {
        changes.byPerson(code, by, CaseEvent.PROGRESS, (c, actor, at, times) -> {
            c.progress(done.text(), done.contactedReporter(), actor, at, times);
            if (done.minutes() != 0) record.keepTime(c.id(), by, done.day(), done.minutes(), by, at);
        });
    }

    /** The leading owner writes down a participant's hours. */
    @Transactional
    public void recordHours(CaseCode code, PersonId who, LocalDate day, int minutes, String text, PersonId by) {
        changes.byPerson(code, by, CaseEvent.PROGRESS, (c, actor, at, times) -> {
            if (!c.isOwnedBy(by)) throw new Refusal(CaseRefusal.NOT_OWNER);
            if (!c.isOwnedBy(who) && !c.hasTie(who, Tie.HELPER)) throw new Refusal(CaseRefusal.NOT_A_PARTICIPANT);
            c.progress(text, false, actor, at, times);
            record.keepTime(c.id(), who, day, minutes, by, at);
        });
    }

    @Transactional
    public void openPlaces(CaseCode code, int places, PersonId by) {
        changes.byPerson(
                code, by, CaseEvent.OPEN_PLACES, (c, actor, at, times) -> c.openPlaces(places, actor, at, times));
    }

    @Transactional
    public void join(CaseCode code, PersonId by) {
        Staff member = people.staff(by);
        changes.byPerson(code, by, CaseEvent.JOIN, (c, _, at, times) -> c.join(member, at, times));
    }

    @Transactional
    public void leave(CaseCode code, PersonId by) {
        changes.byPerson(
                code,
                by,
                CaseEvent.LEAVE,
                (c, actor, at, times) -> c.leave(actor, record.hasWorked(c.id(), by), at, times));
    }

    @Transactional
    public void declareTie(CaseCode code, PersonId person, Tie tie, PersonId by) {
        people.staff(person);
        changes.byPerson(
                code, by, CaseEvent.DECLARE_TIE, (c, actor, at, times) -> c.declareTie(person, tie, actor, at, times));
    }

    @Transactional
    public void escalate(CaseCode code, @Nullable String note, PersonId by) {
        changes.byPerson(code, by, CaseEvent.ESCALATE, (c, actor, at, times) -> c.escalate(actor, note, at, times));
    }

    private int inHand(PersonId person) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM cases
                WHERE owner_id = :person AND status IN ('ASSIGNED', 'IN_PROGRESS', 'WAITING')""")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
