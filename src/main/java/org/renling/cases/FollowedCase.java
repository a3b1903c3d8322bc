package org.renling.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case as the resident who holds its code sees it. */
public record FollowedCase(
        CaseCard card,
        String told,
        @Nullable String publicText,
        @Nullable String outcome,
        int peopleServed,
        @Nullable Instant silenceUntil,
        @Nullable Instant reopenUntil,
        List<TimelineEntry> timeline,
        Set<CaseEvent> may) {}
