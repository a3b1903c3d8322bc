package org.renling.cases.domain;

import static org.renling.cases.CaseEvent.*;
import static org.renling.cases.CaseRefusal.*;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Actor;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseStatus;
import org.renling.cases.Disposition;
import org.renling.cases.EvidenceKind;
import org.renling.cases.Report;
import org.renling.cases.RequestKind;
import org.renling.cases.Resolution;
import org.renling.cases.Tie;
import org.renling.cases.Triage;
import org.renling.cases.Visibility;
import org.renling.deadlines.Timetable;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.Staff;
import org.renling.shared.Refusal;

/**
 * A case and its whole life. Every transition of the table of states is one method here: it asks the policy, checks its
 * guard, changes the state and appends exactly one entry to the history.
 */
@Entity
@Table(name = "cases")
public class Case extends CaseClosing {
    @OneToMany(mappedBy = "subject", cascade = CascadeType.PERSIST)
    private final List<CaseEntry> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Case() {}

    private Case(long id, String code, Report r, CaseStatus status, Instant at) {
        this.id = id;
        this.code = code;
        this.kind = r.kind();
        this.source = r.source();
        this.status = status;
        this.visibility = r.kind() == CaseKind.DISPUTE ? Visibility.RESTRICTED : Visibility.PUBLIC;
        this.categoryId = r.category() == null ? null : r.category().value();
        this.villageId = r.village().value();
        this.title = Words.within(r.title(), Report.LONGEST_TITLE);
        this.told = Words.within(r.told(), Report.LONGEST_TOLD);
        this.idempotencyKey = r.idempotencyKey();
        this.reporterName = Words.orNull(r.reporterName());
        this.reporterPhone = Words.orNull(r.reporterPhone());
        this.reportedAt = at;
        this.queueAt = at;
    }

    /** 1: somebody brings a case to the list. */
    public static Case report(
            long id, String code, Report r, Actor by, byte[] followDigest, Instant at, Timetable times) {
        if (!r.consent()) throw new Refusal(CONSENT_MISSING);
        if (by instanceof Actor.Person(Staff staff) && !staff.is(Role.MEMBER) && !staff.is(Role.LEADER))
            throw new Refusal(NOT_YOUR_ROLE);
        Case c = new Case(id, code, r, CaseStatus.SUBMITTED, at);
        c.consentAt = at;
        c.followDigest = followDigest;
        c.triageBy = times.triageBy(at);
        c.reportedBy(by);
        c.record(REPORT, by, at, Remark.NONE, times);
        return c;
    }

    /** A deed that nobody asked for, recorded afterwards; it is verified like any other. */
    public static Case recordDeed(
            long id,
            String code,
            Report r,
            Staff by,
            Resolution done,
            Set<EvidenceKind> evidence,
            EvidenceRule rule,
            Instant at,
            Timetable times) {
        if (!by.is(Role.MEMBER)) throw new Refusal(NOT_ACTIVE_MEMBER);
        if (r.category() == null) throw new Refusal(CATEGORY_MISSING);
        Case c = new Case(id, code, r, CaseStatus.RESOLVED, at);
        Actor actor = Actor.of(by);
        c.reportedBy(actor);
        c.ownerId = by.id().value();
        c.tie(by.id(), Tie.OWNER);
        c.claimedAt = at;
        c.putForward(done, evidence, rule, at, times);
        c.record(RECORD_DEED, actor, at, Remark.note(c.summary), times);
        return c;
    }

    /** 2: a leader puts it on the list. */
    public void accept(Triage t, Actor by, Instant at, Timetable times) {
        CasePolicy.require(ACCEPT, this, by);
        Instant due = t.due() != null ? t.due() : usualDue(t, at, times);
        if (!due.isAfter(at)) throw new Refusal(DUE_DATE_IN_PAST);
        t.text().screened(Words.present(reporterName));
        kind = t.kind();
        visibility = kind == CaseKind.DISPUTE ? Visibility.RESTRICTED : Visibility.PUBLIC;
        categoryId = t.category().value();
        villageId = t.village().value();
        degrees = t.degrees();
        score = t.degrees().sum();
        publicTitle = t.text().title();
        publicText = t.text().text();
        published = true;
        urgent = t.urgent();
        complex = t.complex();
        places = Math.max(0, t.places());
        openedAt = at;
        claimUntil = urgent ? at : times.claimWindowEnds(at);
        dueAt = due;
        firstDueAt = due;
        escalation = 0;
        record(ACCEPT, by, at, Remark.until(null, due), times);
    }

    private static Instant usualDue(Triage t, Instant at, Timetable times) {
        if (t.kind() == CaseKind.DISPUTE) return times.disputeDue(at);
        return t.complex() ? times.complexDue(at) : times.ordinaryDue(at);
    }

    /** 3: not for this list. */
    public void decline(String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(DECLINE, this, by);
        closeUnworked(Disposition.INVALID, DECLINE, Words.reason(reason), by, at, times);
    }

    /** 3: already on the list. */
    public void markDuplicateOf(Case other, String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(MARK_DUPLICATE, this, by);
        if (other.id.equals(id)) throw new Refusal(DUPLICATE_OF_ITSELF);
        if (!other.status.isLive() || other.duplicateOf != null) throw new Refusal(DUPLICATE_NOT_LIVE);
        duplicateOf = other.id;
        closeUnworked(Disposition.DUPLICATE, MARK_DUPLICATE, Words.reason(reason), by, at, times);
    }

    /** 3: somebody else's business. */
    public void refer(String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(REFER, this, by);
        closeUnworked(Disposition.REFERRED, REFER, Words.reason(reason), by, at, times);
    }

    /** 17: the resident takes it back. */
    public void withdraw(@Nullable String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(WITHDRAW, this, by);
        closeUnworked(Disposition.WITHDRAWN, WITHDRAW, Words.orNull(reason), by, at, times);
    }

    /** 4: a member takes it of their own accord. */
    public void claim(Staff member, int inHand, Instant at, Timetable times) {
        Actor by = Actor.of(member);
        CasePolicy.require(CLAIM, this, by);
        requireFit(member, inHand);
        own(member.id(), at);
        record(CLAIM, by, at, Remark.NONE, times);
    }

    /** A leader lifts the claim window, so that the case can be assigned at once. */
    public void markUrgent(String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(MARK_URGENT, this, by);
        urgent = true;
        claimUntil = at;
        record(MARK_URGENT, by, at, Remark.note(Words.reason(reason)), times);
    }

    /** 5: a leader gives it to a member. */
    public void assign(Staff to, int inHand, @Nullable String note, Actor by, Instant at, Timetable times) {
        CasePolicy.require(ASSIGN, this, by);
        if (claimUntil != null && claimUntil.isAfter(at)) throw new Refusal(CLAIM_WINDOW_OPEN);
        requireFit(to, inHand);
        handTo(to.id(), at, times);
        record(ASSIGN, by, at, Remark.about(Words.orNull(note), to.id(), acceptBy), times);
    }

    /** 6: the assignee takes it on. */
    public void acceptAssignment(Actor by, Instant at, Timetable times) {
        CasePolicy.require(ACCEPT_ASSIGNMENT, this, by);
        pending = null;
        own(Objects.requireNonNull(owner()), at);
        record(ACCEPT_ASSIGNMENT, by, at, Remark.NONE, times);
    }

    /** 7: the assignee asks to hand it back. */
    public void askReturn(String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(ASK_RETURN, this, by);
        ask(RequestKind.RETURN, ASK_RETURN, reason, null, by, at, times);
    }

    /** 7: a leader agrees; a second return raises the escalation level. */
    public void grantReturn(Actor by, Instant at, Timetable times) {
        CasePolicy.require(GRANT_RETURN, this, by);
        PendingRequest asked = requested(RequestKind.RETURN);
        PersonId from = Objects.requireNonNull(owner());
        returns++;
        if (returns > 1) escalation = Math.min(HIGHEST_ESCALATION, escalation + 1);
        letGo(at);
        record(GRANT_RETURN, by, at, Remark.about(asked.reason(), from, null), times);
    }

    /** 8: the owner gives it up. */
    public void release(String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(RELEASE, this, by);
        letGo(at);
        claimUntil = times.claimWindowEnds(at);
        record(RELEASE, by, at, Remark.note(Words.reason(reason)), times);
    }

    /** 9: a leader gives it to another member. */
    public void reassign(Staff to, int inHand, String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(REASSIGN, this, by);
        if (isOwnedBy(to.id())) throw new Refusal(ALREADY_TAKES_PART);
        requireFit(to, inHand);
        handTo(to.id(), at, times);
        record(REASSIGN, by, at, Remark.about(Words.reason(reason), to.id(), acceptBy), times);
    }

    /** 10: the owner waits for something; a longer wait is asked for instead. */
    public void pause(String reason, @Nullable Instant until, Actor by, Instant at, Timetable times) {
        CasePolicy.require(PAUSE, this, by);
        checkPause(until, at, times);
        if (Objects.requireNonNull(until)
                .isAfter(times.calendar().plusDays(at, times.rules().ownerPauseDays())))
            throw new Refusal(PAUSE_NEEDS_LEADER, times.rules().ownerPauseDays());
        stopClock(Objects.requireNonNull(until), at);
        record(PAUSE, by, at, Remark.until(Words.reason(reason), until), times);
    }

    /** 10: the owner asks for a longer wait. */
    public void askPause(String reason, @Nullable Instant until, Actor by, Instant at, Timetable times) {
        CasePolicy.require(ASK_PAUSE, this, by);
        checkPause(until, at, times);
        ask(RequestKind.PAUSE, ASK_PAUSE, reason, until, by, at, times);
    }

    /** 10: a leader agrees to the longer wait. */
    public void grantPause(Actor by, Instant at, Timetable times) {
        CasePolicy.require(GRANT_PAUSE, this, by);
        PendingRequest asked = requested(RequestKind.PAUSE);
        checkPause(asked.until(), at, times);
        pending = null;
        stopClock(Objects.requireNonNull(asked.until()), at);
        record(GRANT_PAUSE, by, at, Remark.until(asked.reason(), asked.until()), times);
    }

    /** 10: the owner goes on. */
    public void resume(Actor by, Instant at, Timetable times) {
        CasePolicy.require(RESUME, this, by);
        startClock(at, times);
        record(RESUME, by, at, Remark.NONE, times);
    }

    /** 11: the owner asks for more time, before it is due. */
    public void askExtension(String reason, @Nullable Instant until, Actor by, Instant at, Timetable times) {
        CasePolicy.require(ASK_EXTENSION, this, by);
        if (dueAt != null && !at.isBefore(dueAt)) throw new Refusal(OVERDUE_ALREADY);
        if (extensions >= 2) throw new Refusal(EXTENSIONS_USED_UP);
        if (until == null || dueAt == null || !until.isAfter(dueAt)) throw new Refusal(LATER_DATE_NEEDED);
        ask(RequestKind.EXTENSION, ASK_EXTENSION, reason, until, by, at, times);
    }

    /** 11: another person, a leader, grants it; a second time only the township. The first due date stays. */
    public void grantExtension(Actor by, Instant at, Timetable times) {
        CasePolicy.require(GRANT_EXTENSION, this, by);
        PendingRequest asked = requested(RequestKind.EXTENSION);
        if (extensions > 0 && !(by instanceof Actor.Person(Staff s) && s.leadsTownship()))
            throw new Refusal(TOWNSHIP_ONLY);
        extensions++;
        dueAt = asked.until();
        pending = null;
        record(GRANT_EXTENSION, by, at, Remark.until(asked.reason(), dueAt), times);
    }

    /** A leader says no to what was asked. */
    public void refuseRequest(String reason, Actor by, Instant at, Timetable times) {
        CasePolicy.require(REFUSE_REQUEST, this, by);
        if (pending == null) throw new Refusal(NO_REQUEST_PENDING);
        pending = null;
        record(REFUSE_REQUEST, by, at, Remark.note(Words.reason(reason)), times);
    }

    /** Something was done about it; this renews the lease. */
    public void progress(String text, boolean contactedReporter, Actor by, Instant at, Timetable times) {
        CasePolicy.require(PROGRESS, this, by);
        String words = Words.orNull(text);
        if (words == null) throw new Refusal(TEXT_MISSING);
        leaseFrom = at;
        leaseWarnedAt = null;
        if (contactedReporter && firstContactAt == null) firstContactAt = at;
        record(PROGRESS, by, at, Remark.note(words), times);
    }

    /** The owner asks for helping hands. */
    public void openPlaces(int wanted, Actor by, Instant at, Timetable times) {
        CasePolicy.require(OPEN_PLACES, this, by);
        if (wanted < helpers() || wanted > 500) throw new Refusal(NO_PLACES_LEFT);
        places = wanted;
        record(OPEN_PLACES, by, at, Remark.NONE, times);
    }

    /** A member takes part in a task, or helps the owner. */
    public void join(Staff member, Instant at, Timetable times) {
        Actor by = Actor.of(member);
        CasePolicy.require(JOIN, this, by);
        if (isOwnedBy(member.id()) || hasTie(member.id(), Tie.HELPER)) throw new Refusal(ALREADY_TAKES_PART);
        if (placesLeft() <= 0) throw new Refusal(NO_PLACES_LEFT);
        tie(member.id(), Tie.HELPER);
        record(JOIN, by, at, Remark.about(null, member.id(), null), times);
    }

    /** A helper gives the place back; whoever has worked stays on record as a helper. */
    public void leave(Actor by, boolean hasWorked, Instant at, Timetable times) {
        CasePolicy.require(LEAVE, this, by);
        if (hasWorked) throw new Refusal(WORK_RECORDED);
        untie(Objects.requireNonNull(by.person()), Tie.HELPER);
        record(LEAVE, by, at, Remark.NONE, times);
    }

    /** Somebody says that a person is party to it, or kin to a party. */
    public void declareTie(PersonId person, Tie tie, Actor by, Instant at, Timetable times) {
        CasePolicy.require(DECLARE_TIE, this, by);
        boolean oneself = person.equals(by.person());
        if (!oneself && !(by instanceof Actor.Person(Staff s) && mayBeLedBy(s))) throw new Refusal(NOT_YOUR_ROLE);
        if (!tie.isPersonal()) throw new Refusal(NOT_YOUR_ROLE);
        if (hasTie(person, tie)) throw new Refusal(TIE_KNOWN);
        tie(person, tie);
        record(DECLARE_TIE, by, at, Remark.about(tie.name(), person, null), times);
    }

    /** 18: somebody higher up is told that it is late; each level once. */
    public void escalate(Actor by, @Nullable String note, Instant at, Timetable times) {
        CasePolicy.require(ESCALATE, this, by);
        if (escalation >= HIGHEST_ESCALATION) throw new Refusal(NO_SUCH_LEVEL);
        if (by instanceof Actor.System && !isLateForNextLevel(at, times)) throw new Refusal(NOT_DUE_YET);
        escalation++;
        record(ESCALATE, by, at, Remark.note(Words.orNull(note)), times);
    }

    @Override
    void append(CaseEntry entry) {
        history.add(entry);
    }

    @Override
    Case self() {
        return this;
    }

    private void reportedBy(Actor by) {
        reporterKind = by.kind();
        PersonId person = by.person();
        if (person != null) {
            reporterId = person.value();
            tie(person, Tie.REPORTER);
        }
    }
}
