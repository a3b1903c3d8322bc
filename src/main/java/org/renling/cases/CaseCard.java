package org.renling.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.renling.people.VillageId;

/**
 * A case as a list shows it. A veiled one (a dispute, to those who may not read it) has neither village nor title.
 *
 * @param title the approved title; before approval, to those who may read it, the reported one
 * @param ownerName who has it in hand; null for visitors and veiled cases
 * @param helpers how many take part beside the owner
 */
public record CaseCard(
        CaseId id,
        CaseCode code,
        CaseKind kind,
        @Nullable CategoryId category,
        @Nullable VillageId village,
        @Nullable String title,
        CaseStatus status,
        @Nullable Disposition disposition,
        @Nullable Confirmation confirmation,
        @Nullable Satisfaction satisfaction,
        @Nullable RequestKind pending,
        int score,
        boolean urgent,
        int escalation,
        Instant reportedAt,
        @Nullable Instant claimUntil,
        @Nullable Instant dueAt,
        @Nullable Instant resumeAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        int places,
        int helpers,
        @Nullable String ownerName) {
    public boolean isVeiled() {
        return title == null;
    }
}
