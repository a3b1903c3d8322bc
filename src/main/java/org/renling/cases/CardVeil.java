package org.renling.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.renling.cases.domain.CasePolicy;
import org.renling.cases.domain.CaseSight;
import org.renling.people.Staff;
import org.renling.shared.TownshipClock;

/** Takes off a card what its viewer may not read. */
final class CardVeil {
    private CardVeil() {}

    static CaseCard over(CaseCard full, CaseSight sight, @Nullable Staff viewer) {
        if (viewer != null && CasePolicy.maySee(sight, viewer)) return full;
        return sight.isPublic() ? unnamed(full) : veiled(full);
    }

    private static CaseCard unnamed(CaseCard c) {
        return new CaseCard(
                c.id(),
                c.code(),
                c.kind(),
                c.category(),
                c.village(),
                c.title(),
                c.status(),
                c.disposition(),
                c.confirmation(),
                c.satisfaction(),
                null,
                c.score(),
                c.urgent(),
                0,
                c.reportedAt(),
                c.claimUntil(),
                c.dueAt(),
                c.resumeAt(),
                c.resolvedAt(),
                c.closedAt(),
                c.places(),
                c.helpers(),
                null);
    }

    /** That it exists, its category and status, when it is due, and its age in days. */
    private static CaseCard veiled(CaseCard c) {
        return new CaseCard(
                c.id(),
                c.code(),
                c.kind(),
                c.category(),
                null,
                null,
                c.status(),
                c.disposition(),
                c.confirmation(),
                null,
                null,
                0,
                false,
                0,
                day(c.reportedAt()),
                null,
                c.dueAt(),
                null,
                null,
                c.closedAt() == null ? null : day(c.closedAt()),
                0,
                0,
                null);
    }

    private static Instant day(Instant at) {
        return at.atZone(TownshipClock.ZONE).truncatedTo(ChronoUnit.DAYS).toInstant();
    }
}
