package org.renling.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.renling.people.VillageId;

/**
 * A case as one viewer may see it.
 *
 * @param text the approved text; null when veiled
 * @param inside what only those who work the list may read; null for visitors and where the case is veiled
 * @param may the events this viewer may bring about now
 */
public record CaseDetail(
        CaseCard card,
        @Nullable String text,
        @Nullable Inside inside,
        List<TimelineEntry> timeline,
        Set<CaseEvent> may) {

    /**
     * @param reporterName masked, such as 张*
     * @param reporterPhone masked, such as 138****1234
     */
    public record Inside(
            String told,
            CaseSource source,
            VillageId village,
            @Nullable FourDegrees degrees,
            boolean complex,
            @Nullable String reporterName,
            @Nullable String reporterPhone,
            boolean mayReveal,
            @Nullable PersonId owner,
            @Nullable Instant firstDueAt,
            @Nullable Instant firstContactAt,
            @Nullable Instant acceptBy,
            @Nullable Instant leaseUntil,
            int extensions,
            int pauses,
            int returns,
            int reworks,
            int reopens,
            boolean creditSuspended,
            @Nullable Request request,
            @Nullable Outcome outcome,
            int tries,
            @Nullable CaseCode duplicateOf,
            List<Person> people,
            Set<EvidenceKind> accepts,
            Set<EvidenceKind> present) {}

    /** What the person who has it in hand asked for. */
    public record Request(
            RequestKind kind,
            String byName,
            Instant at,
            String reason,
            @Nullable Instant until) {}

    /** What the owner put forward, and what became of it. */
    public record Outcome(
            Disposition proposed,
            String summary,
            int peopleServed,
            int attendances,
            @Nullable Confirmation confirmation,
            @Nullable AskedHow askedHow,
            @Nullable Satisfaction satisfaction) {}

    /** Somebody tied to the case, with the minutes they worked on it. */
    public record Person(PersonId id, String name, Set<Tie> ties, int minutes) {}
}
