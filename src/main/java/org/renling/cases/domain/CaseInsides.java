package org.renling.cases.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Actor;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseReader;
import org.renling.cases.CaseStatus;
import org.renling.cases.Confirmation;
import org.renling.cases.EvidenceKind;
import org.renling.cases.FollowedCase;
import org.renling.cases.RequestKind;
import org.renling.cases.Tie;
import org.renling.cases.TimelineEntry;
import org.renling.deadlines.Timetable;
import org.renling.people.PersonId;
import org.renling.people.Staff;

/** Tells a case's state to screens, each part to whom it may concern, so that the state itself stays closed. */
public final class CaseInsides {
    private final Case c;

    public CaseInsides(Case c) {
        this.c = c;
    }

    /** The card with everything on it; whoever shows it veils it first. */
    public CaseCard card(@Nullable String ownerName) {
        return new CaseCard(
                c.id(),
                new CaseCode(c.code),
                c.kind,
                c.category(),
                c.village(),
                c.published ? c.publicTitle : c.title,
                c.status,
                c.disposition,
                c.confirmation,
                c.satisfaction,
                c.pending == null ? null : c.pending.kind(),
                c.score,
                c.urgent,
                c.escalation,
                c.reportedAt,
                c.claimUntil,
                c.dueAt,
                c.resumeAt,
                c.resolvedAt,
                c.closedAt,
                c.places,
                (int) c.helpers(),
                ownerName);
    }

    public @Nullable String publicText() {
        return c.publicText;
    }

    /** For those who may read it: everything, the reporter masked. */
    public CaseDetail.Inside inside(
            Staff viewer,
            List<CaseDetail.Person> people,
            @Nullable CaseCode duplicateOf,
            Set<EvidenceKind> accepts,
            Set<EvidenceKind> present,
            Timetable times) {
        return new CaseDetail.Inside(
                c.told,
                c.source,
                c.village(),
                c.degrees,
                c.complex,
                Masks.name(c.reporterName),
                Masks.phone(c.reporterPhone),
                CasePolicy.mayReveal(c, viewer) && (c.reporterName != null || c.reporterPhone != null),
                c.owner(),
                c.firstDueAt,
                c.firstContactAt,
                c.acceptBy,
                leaseUntil(times),
                c.extensions,
                c.pauses,
                c.returns,
                c.reworks,
                c.reopens,
                c.creditSuspended,
                request(people),
                outcome(),
                c.tries,
                duplicateOf,
                people,
                accepts,
                present);
    }

    private @Nullable Instant leaseUntil(Timetable times) {
        if (c.status != CaseStatus.IN_PROGRESS || c.leaseFrom == null) return null;
        return c.leaseWarnedAt == null ? times.leaseEnds(c.leaseFrom) : c.lapsesAt(times);
    }

    private CaseDetail.@Nullable Request request(List<CaseDetail.Person> people) {
        PendingRequest asked = c.pending;
        if (asked == null) return null;
        String by = people.stream()
                .filter(p -> p.id().value() == asked.by())
                .map(CaseDetail.Person::name)
                .findFirst()
                .orElse("");
        return new CaseDetail.Request(asked.kind(), by, asked.at(), asked.reason(), asked.until());
    }

    private CaseDetail.@Nullable Outcome outcome() {
        if (c.proposed == null || c.summary == null) return null;
        return new CaseDetail.Outcome(
                c.proposed, c.summary, c.peopleServed, c.attendances, c.confirmation, c.askedHow, c.satisfaction);
    }

    public @Nullable Long duplicateOf() {
        return c.duplicateOf;
    }

    /** Everybody tied to it or named in it, and how; an assignee is not tied yet. */
    public Map<PersonId, Set<Tie>> people() {
        Map<PersonId, Set<Tie>> people = new LinkedHashMap<>();
        for (CaseTie t : c.ties) {
            people.computeIfAbsent(new PersonId(t.personId()), _ -> EnumSet.noneOf(Tie.class))
                    .add(t.tie());
        }
        if (c.ownerId != null) people.putIfAbsent(new PersonId(c.ownerId), Set.of());
        if (c.pending != null) people.putIfAbsent(new PersonId(c.pending.by()), Set.of());
        return people;
    }

    /** What the viewer may do now: what policy allows, less what the case's own state would refuse in any event. */
    public Set<CaseEvent> may(Staff viewer) {
        return possible(Actor.of(viewer));
    }

    private Set<CaseEvent> possible(Actor actor) {
        Set<CaseEvent> events = CasePolicy.allowed(c, actor);
        events.removeIf(event -> !isPossible(event, actor));
        return events;
    }

    private boolean isPossible(CaseEvent event, Actor actor) {
        return switch (event) {
            case GRANT_RETURN -> isAsked(RequestKind.RETURN);
            case GRANT_EXTENSION -> isAsked(RequestKind.EXTENSION);
            case GRANT_PAUSE -> isAsked(RequestKind.PAUSE);
            case REFUSE_REQUEST -> c.pending != null;
            case ASK_RETURN, ASK_EXTENSION, ASK_PAUSE -> c.pending == null;
            case MARK_URGENT -> !c.urgent;
            case ESCALATE -> c.escalation < CaseSteps.HIGHEST_ESCALATION;
            case REOPEN -> c.ownerId != null;
            case RATE -> c.satisfaction == null && c.confirmation != null && c.confirmation != Confirmation.NONE;
            case JOIN -> c.placesLeft() > 0 && !worksOnIt(actor);
            case ADD_EVIDENCE ->
                actor instanceof Actor.Resident
                        || worksOnIt(actor) && c.status != CaseStatus.RESOLVED
                        || actor instanceof Actor.Person(Staff staff) && !c.involves(staff.id());
            default -> true;
        };
    }

    private boolean isAsked(RequestKind kind) {
        return c.pending != null && c.pending.kind() == kind;
    }

    private boolean worksOnIt(Actor actor) {
        return actor instanceof Actor.Person(Staff staff)
                && (c.isOwnedBy(staff.id()) || c.hasTie(staff.id(), Tie.HELPER));
    }

    /** For the resident who holds its code. */
    public FollowedCase followed(Actor.Resident by, List<TimelineEntry> timeline, Timetable times, Instant now) {
        boolean told = c.status == CaseStatus.RESOLVED || c.status == CaseStatus.CLOSED;
        Instant reopenUntil = c.closedAt == null || c.ownerId == null ? null : times.reopenUntil(c.closedAt);
        Set<CaseEvent> may = possible(by);
        if (reopenUntil == null || now.isAfter(reopenUntil)) {
            may.remove(CaseEvent.REOPEN);
            may.remove(CaseEvent.RATE);
        }
        return new FollowedCase(
                card(null),
                c.told,
                c.publicText,
                told ? c.summary : null,
                told ? c.peopleServed : 0,
                c.silenceUntil,
                reopenUntil,
                timeline,
                may);
    }

    /** The reporter's name and phone, unmasked. */
    public CaseReader.Contact contact() {
        return new CaseReader.Contact(c.reporterName, c.reporterPhone);
    }
}
