package org.renling.cases.ui.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.renling.shared.TownshipClock;

/** Days as people pick them, and the instants that the rules work with. */
final class Days {
    private Days() {}

    /** The last second of a day in the township: something due on a day may be done on that day. */
    static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1)
                        .atStartOfDay(TownshipClock.ZONE)
                        .minusSeconds(1)
                        .toInstant();
    }

    static LocalDate of(Instant instant) {
        return instant.atZone(TownshipClock.ZONE).toLocalDate();
    }
}
