package org.renling.cases.domain;

import static org.renling.cases.CaseRefusal.*;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Actor;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseStatus;
import org.renling.cases.Disposition;
import org.renling.cases.RequestKind;
import org.renling.cases.Tie;
import org.renling.deadlines.Timetable;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.shared.Refusal;

/** The steps that the transitions of a case are made of. */
@MappedSuperclass
abstract class CaseSteps extends CaseState {
    static final int HIGHEST_ESCALATION = 3;

    /** Keeps an entry with the case; it is written in the same transaction. */
    abstract void append(CaseEntry entry);

    abstract Case self();

    /** Ends every transition: moves the status, appends the one entry and plans the clock. */
    void record(CaseEvent event, Actor by, Instant at, Remark remark, Timetable times) {
        CaseStatus before = event.begins() ? null : status;
        status = event.from(status);
        if (!status.isInHand()) pending = null;
        queueAt = Objects.requireNonNull(
                switch (status) {
                    case SUBMITTED -> reportedAt;
                    case OPEN -> claimUntil;
                    case RESOLVED -> resolvedAt;
                    case CLOSED -> closedAt;
                    case ASSIGNED, IN_PROGRESS, WAITING -> dueAt != null ? dueAt : at;
                });
        checkAt = nextCheck(times);
        append(new CaseEntry(self(), ++historySize, at, event, before, status, by, remark));
    }

    /** When the clock has to look at this case again; null when it never needs to. */
    private @Nullable Instant nextCheck(Timetable times) {
        Instant own = switch (status) {
            case IN_PROGRESS -> leaseWarnedAt == null ? warnsAt(times) : lapsesAt(times);
            case WAITING -> resumeAt;
            case RESOLVED -> silenceUntil;
            default -> null;
        };
        Instant late =
                mayEscalate() ? times.escalatesAt(escalation + 1, runsOutAt()).plusMillis(1) : null;
        return Stream.of(own, late)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Whether a clock runs that somebody higher up may have to hear of. */
    private boolean mayEscalate() {
        return (status == CaseStatus.SUBMITTED || status.isRunning()) && escalation < HIGHEST_ESCALATION;
    }

    boolean isLateForNextLevel(Instant at, Timetable times) {
        return mayEscalate() && at.isAfter(times.escalatesAt(escalation + 1, runsOutAt()));
    }

    /** What the present clock runs to: triage before acceptance, the due date after it. */
    Instant runsOutAt() {
        return Objects.requireNonNull(status == CaseStatus.SUBMITTED ? triageBy : dueAt);
    }

    Instant warnsAt(Timetable times) {
        return times.leaseWarningAt(Objects.requireNonNull(leaseFrom));
    }

    /** The lease's end, yet never before its owner had the warning's full time to act. */
    Instant lapsesAt(Timetable times) {
        Instant end = times.leaseEnds(Objects.requireNonNull(leaseFrom));
        Instant fair = times.calendar()
                .plusDays(Objects.requireNonNull(leaseWarnedAt), times.rules().leaseWarningDays());
        return fair.isAfter(end) ? fair : end;
    }

    void own(PersonId person, Instant at) {
        ownerId = person.value();
        claimedAt = at;
        leaseFrom = at;
        leaseWarnedAt = null;
        acceptBy = null;
        if (dueAt == null) throw new IllegalStateException("a case in hand has a due date");
        tie(person, Tie.OWNER);
    }

    void handTo(PersonId person, Instant at, Timetable times) {
        ownerId = person.value();
        leaseFrom = null;
        leaseWarnedAt = null;
        pending = null;
        acceptBy = times.acceptAssignmentBy(at);
    }

    /** Back to the list, where it can be claimed by anybody and assigned at once. */
    void letGo(Instant at) {
        ownerId = null;
        leaseFrom = null;
        leaseWarnedAt = null;
        acceptBy = null;
        claimUntil = at;
    }

    void ask(
            RequestKind what,
            CaseEvent event,
            String reason,
            @Nullable Instant until,
            Actor by,
            Instant at,
            Timetable times) {
        if (pending != null) throw new Refusal(REQUEST_PENDING);
        String words = Words.reason(reason);
        pending = new PendingRequest(what, Objects.requireNonNull(by.person()).value(), at, words, until);
        record(event, by, at, Remark.until(words, until), times);
    }

    PendingRequest requested(RequestKind what) {
        if (pending == null || pending.kind() != what) throw new Refusal(NO_REQUEST_PENDING);
        return pending;
    }

    void checkPause(@Nullable Instant until, Instant at, Timetable times) {
        if (until == null || !until.isAfter(at)) throw new Refusal(RESUME_DATE_MISSING);
        if (pauses >= times.rules().maxPauses())
            throw new Refusal(PAUSES_USED_UP, times.rules().maxPauses());
        if (until.isAfter(times.calendar().plusDays(at, times.rules().longestPauseDays())))
            throw new Refusal(PAUSE_TOO_LONG, times.rules().longestPauseDays());
    }

    void stopClock(Instant until, Instant at) {
        pauses++;
        pausedAt = at;
        resumeAt = until;
    }

    void startClock(Instant at, Timetable times) {
        dueAt = times.shifted(Objects.requireNonNull(dueAt), Objects.requireNonNull(pausedAt), at);
        pausedAt = null;
        resumeAt = null;
        leaseFrom = at;
        leaseWarnedAt = null;
    }

    void requireFit(Staff member, int inHand) {
        CasePolicy.whyNotTake(self(), member, inHand).ifPresent(reason -> {
            throw new Refusal(reason, member.claimCap());
        });
    }

    void closeUnworked(Disposition as, CaseEvent event, @Nullable String note, Actor by, Instant at, Timetable times) {
        closeAs(as, by, at);
        record(event, by, at, Remark.note(note), times);
    }

    void closeAs(Disposition as, Actor by, Instant at) {
        disposition = as;
        closedAt = at;
        closedByKind = by.kind();
        PersonId person = by.person();
        closedBy = person == null ? null : person.value();
    }

    void tie(PersonId person, Tie tie) {
        ties.add(new CaseTie(person.value(), tie));
    }

    void untie(PersonId person, Tie tie) {
        ties.remove(new CaseTie(person.value(), tie));
    }

    /** How many more helpers it can take. */
    public long placesLeft() {
        return places - helpers();
    }
}
