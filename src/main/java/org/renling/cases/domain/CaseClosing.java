package org.renling.cases.domain;

import static org.renling.cases.CaseEvent.*;
import static org.renling.cases.CaseRefusal.*;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Actor;
import org.renling.cases.AskedHow;
import org.renling.cases.Callback;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseStatus;
import org.renling.cases.Confirmation;
import org.renling.cases.Disposition;
import org.renling.cases.EvidenceKind;
import org.renling.cases.PublicText;
import org.renling.cases.Resolution;
import org.renling.cases.Satisfaction;
import org.renling.cases.Tie;
import org.renling.deadlines.Timetable;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.shared.Refusal;

/** The second half of a case's life: evidence, resolution, verification, closure, reopening, and the clock's own acts. */
@MappedSuperclass
abstract class CaseClosing extends CaseSteps {
    private static final int TRIES_BEFORE_UNREACHABLE = 3;
    private static final int MOST_PEOPLE = 100_000;

    /** Something that the resolution can rest on was put to the case. */
    public void addEvidence(EvidenceKind what, @Nullable String note, Actor by, Instant at, Timetable times) {
        CasePolicy.require(ADD_EVIDENCE, self(), by);
        String words = Words.orNull(note);
        boolean onlyWords = what == EvidenceKind.STATEMENT || what == EvidenceKind.ON_SITE_CHECK;
        if (onlyWords && words == null) throw new Refusal(TEXT_MISSING);
        switch (what) {
            case RESIDENT_CONFIRMATION -> {
                if (!(by instanceof Actor.Resident)) throw new Refusal(NOT_YOUR_ROLE);
            }
            case ON_SITE_CHECK -> {
                if (!(by instanceof Actor.Person(Staff s))) throw new Refusal(NOT_YOUR_ROLE);
                if (involves(s.id())) throw new Refusal(INVOLVED);
            }
            case DOCUMENT, PHOTO, STATEMENT -> {
                if (!(by instanceof Actor.Person(Staff s)) || !worksOnIt(s.id())) throw new Refusal(NOT_OWNER);
                if (status == CaseStatus.RESOLVED) throw new Refusal(NOT_IN_THIS_STATUS);
            }
        }
        record(
                ADD_EVIDENCE,
                by,
                at,
                Remark.note(what.name() + (words == null ? "" : " " + Words.beginning(words))),
                times);
    }

    private boolean worksOnIt(PersonId person) {
        return isOwnedBy(person) || hasTie(person, Tie.HELPER);
    }

    /** 12: the owner says it is done and puts evidence forward. */
    public void resolve(
            Resolution done, Set<EvidenceKind> evidence, EvidenceRule rule, Actor by, Instant at, Timetable times) {
        CasePolicy.require(RESOLVE, self(), by);
        putForward(done, evidence, rule, at, times);
        record(RESOLVE, by, at, Remark.note(summary), times);
    }

    void putForward(Resolution done, Set<EvidenceKind> evidence, EvidenceRule rule, Instant at, Timetable times) {
        String words = Words.orNull(done.summary());
        if (words == null) throw new Refusal(SUMMARY_MISSING);
        if (!Disposition.RESOLUTIONS.contains(done.disposition())) throw new Refusal(NOT_IN_THIS_STATUS);
        Instant contact = firstContactAt != null ? firstContactAt : done.firstContactAt();
        if (contact == null) throw new Refusal(FIRST_CONTACT_MISSING);
        if (contact.isAfter(at)) throw new Refusal(DATE_IN_FUTURE);
        boolean somebody = done.peopleServed() > 0 || done.attendances() > 0;
        boolean possible = Math.min(done.peopleServed(), done.attendances()) >= 0
                && Math.max(done.peopleServed(), done.attendances()) <= MOST_PEOPLE;
        if (!possible || done.disposition() == Disposition.SOLVED && !somebody)
            throw new Refusal(PEOPLE_SERVED_MISSING);
        if (!rule.isMetBy(evidence)) throw new Refusal(EVIDENCE_MISSING);
        firstContactAt = contact;
        summary = words;
        proposed = done.disposition();
        peopleServed = done.peopleServed();
        attendances = done.attendances();
        resolvedAt = at;
        silenceUntil = times.silenceEnds(at);
        tries = 0;
    }

    /** 13: it is not done; it goes back to its owner with a new deadline. */
    public void sendBack(String reason, @Nullable Instant due, Actor by, Instant at, Timetable times) {
        CasePolicy.require(SEND_BACK, self(), by);
        String words = Words.reason(reason);
        workAgain(due, at, times);
        reworks++;
        record(SEND_BACK, by, at, Remark.until(words, dueAt), times);
    }

    /** A verifier tried to reach the resident and could not. */
    public void logTry(@Nullable String note, Actor by, Instant at, Timetable times) {
        CasePolicy.require(LOG_TRY, self(), by);
        tries++;
        record(LOG_TRY, by, at, Remark.note(Words.orNull(note)), times);
    }

    /** 14: the resident, or an independent verifier, confirms it. */
    public void confirm(Callback answer, @Nullable String note, Actor by, Instant at, Timetable times) {
        CasePolicy.require(CONFIRM, self(), by);
        boolean resident = by instanceof Actor.Resident;
        boolean asked = answer.how().isValidCallback();
        if (resident != (answer.how() == AskedHow.CODE)) throw new Refusal(ASKED_HOW_MISSING);
        if (!asked && tries < TRIES_BEFORE_UNREACHABLE)
            throw new Refusal(UNREACHABLE_WITHOUT_THREE_TRIES, TRIES_BEFORE_UNREACHABLE);
        if (asked && (answer.satisfaction() == null || answer.contacted() == null || answer.solved() == null))
            throw new Refusal(SATISFACTION_MISSING);
        if (!published) publish(new PublicText(title, told));
        askedHow = answer.how();
        contacted = asked ? answer.contacted() : null;
        solvedForResident = asked ? answer.solved() : null;
        satisfaction = asked ? answer.satisfaction() : null;
        confirmation = resident ? Confirmation.RESIDENT : Confirmation.VERIFIER;
        creditSuspended = false;
        closeAs(Objects.requireNonNull(proposed), by, at);
        record(CONFIRM, by, at, Remark.note(Words.orNull(note)), times);
    }

    private void publish(PublicText text) {
        text.screened(Words.present(reporterName));
        publicTitle = text.title();
        publicText = text.text();
        published = true;
    }

    /** 16: it was not solved after all. Its credit is suspended until it is closed again. */
    public void reopen(String reason, @Nullable Instant due, Actor by, Instant at, Timetable times) {
        CasePolicy.require(REOPEN, self(), by);
        String words = Words.reason(reason);
        if (by instanceof Actor.Resident && at.isAfter(times.reopenUntil(Objects.requireNonNull(closedAt))))
            throw new Refusal(REOPEN_TOO_LATE, times.rules().reopenCalendarDays());
        if (ownerId == null) throw new Refusal(NEVER_WORKED);
        creditSuspended = creditSuspended || isCredited();
        workAgain(due, at, times);
        reopens++;
        disposition = null;
        closedAt = null;
        closedByKind = null;
        closedBy = null;
        confirmation = null;
        askedHow = null;
        contacted = null;
        solvedForResident = null;
        satisfaction = null;
        record(REOPEN, by, at, Remark.until(words, dueAt), times);
    }

    /** The resident says afterwards how satisfied they are, once. */
    public void rate(Satisfaction how, Actor by, Instant at, Timetable times) {
        CasePolicy.require(RATE, self(), by);
        if (satisfaction != null) throw new Refusal(ALREADY_RATED);
        if (confirmation == null || confirmation == Confirmation.NONE) throw new Refusal(NOT_IN_THIS_STATUS);
        if (at.isAfter(times.reopenUntil(Objects.requireNonNull(closedAt))))
            throw new Refusal(REOPEN_TOO_LATE, times.rules().reopenCalendarDays());
        satisfaction = how;
        record(RATE, by, at, Remark.note(how.name()), times);
    }

    private void workAgain(@Nullable Instant due, Instant at, Timetable times) {
        Instant newDue = due != null ? due : times.ordinaryDue(at);
        if (!newDue.isAfter(at)) throw new Refusal(DUE_DATE_IN_PAST);
        dueAt = newDue;
        if (firstDueAt == null) firstDueAt = newDue;
        resolvedAt = null;
        silenceUntil = null;
        leaseFrom = at;
        leaseWarnedAt = null;
    }

    /** Does the next thing that the clock owes this case; empty when nothing is due. */
    public Optional<CaseEvent> runClock(Instant at, Timetable times) {
        return Optional.ofNullable(
                        switch (status) {
                            case IN_PROGRESS -> runLease(at, times);
                            case WAITING -> isReached(resumeAt, at) ? resumeByItself(at, times) : null;
                            case RESOLVED -> isReached(silenceUntil, at) ? lapseSilence(at, times) : null;
                            case SUBMITTED, OPEN, ASSIGNED, CLOSED -> null;
                        })
                .or(() -> runEscalation(at, times));
    }

    private @Nullable CaseEvent runLease(Instant at, Timetable times) {
        if (leaseWarnedAt == null && isReached(warnsAt(times), at)) {
            leaseWarnedAt = at;
            record(WARN_LEASE, Actor.SYSTEM, at, Remark.until(null, lapsesAt(times)), times);
            return WARN_LEASE;
        }
        if (leaseWarnedAt == null || !isReached(lapsesAt(times), at)) return null;
        PersonId from = owner();
        letGo(at);
        claimUntil = times.claimWindowEnds(at);
        record(LAPSE_LEASE, Actor.SYSTEM, at, Remark.about(null, Objects.requireNonNull(from), null), times);
        return LAPSE_LEASE;
    }

    private CaseEvent resumeByItself(Instant at, Timetable times) {
        startClock(at, times);
        record(RESUME_BY_ITSELF, Actor.SYSTEM, at, Remark.NONE, times);
        return RESUME_BY_ITSELF;
    }

    private CaseEvent lapseSilence(Instant at, Timetable times) {
        confirmation = Confirmation.NONE;
        creditSuspended = false;
        closeAs(Objects.requireNonNull(proposed), Actor.SYSTEM, at);
        record(LAPSE_SILENCE, Actor.SYSTEM, at, Remark.NONE, times);
        return LAPSE_SILENCE;
    }

    private Optional<CaseEvent> runEscalation(Instant at, Timetable times) {
        if (!isLateForNextLevel(at, times)) return Optional.empty();
        self().escalate(Actor.SYSTEM, null, at, times);
        return Optional.of(ESCALATE);
    }

    private static boolean isReached(@Nullable Instant when, Instant at) {
        return when != null && !at.isBefore(when);
    }
}
