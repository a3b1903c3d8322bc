package org.renling.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case's history as a screen tells it.
 *
 * @param actorName null for residents, the clock, and for visitors
 * @param concernsName whom it concerns, such as an assignee; null for visitors
 * @param note the words written with it; null where the viewer may not read them
 */
public record TimelineEntry(
        int seq,
        Instant at,
        CaseEvent event,
        CaseStatus to,
        ActorKind actorKind,
        @Nullable String actorName,
        @Nullable String concernsName,
        @Nullable Instant until,
        @Nullable String note) {}
