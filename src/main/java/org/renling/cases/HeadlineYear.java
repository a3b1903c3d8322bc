package org.renling.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.renling.shared.TownshipClock;

/** The days that the headline figures speak of: the twelve months that end today, in the township's zone. */
public record HeadlineYear(LocalDate from, LocalDate to) {
    public static HeadlineYear endingOn(LocalDate today) {
        return new HeadlineYear(today.minusYears(1).plusDays(1), today);
    }

    public static HeadlineYear endingAt(Instant now) {
        return endingOn(now.atZone(TownshipClock.ZONE).toLocalDate());
    }

    /** The first instant that belongs to the year. */
    public Instant begins() {
        return from.atStartOfDay(TownshipClock.ZONE).toInstant();
    }
}
