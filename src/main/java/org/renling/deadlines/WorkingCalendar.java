package org.renling.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Counts in working time: whole working days of 24 hours in the township's zone. */
public interface WorkingCalendar {
    ZoneId zone();

    boolean isWorkingDay(LocalDate day);

    /** The instant that lies the given working time after {@code from}; time off does not count. */
    default Instant plus(Instant from, Duration workingTime) {
        ZonedDateTime at = from.atZone(zone());
        Duration left = workingTime;
        while (true) {
            ZonedDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay(zone());
            if (isWorkingDay(at.toLocalDate())) {
                Duration today = Duration.between(at, midnight);
                if (left.compareTo(today) < 0) return at.plus(left).toInstant();
                left = left.minus(today);
            }
            at = midnight;
        }
    }

    default Instant plusDays(Instant from, int workingDays) {
        return plus(from, Duration.ofDays(workingDays));
    }

    /** Working time from {@code from} to {@code to}; negative when {@code to} is earlier. */
    default Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) return between(to, from).negated();
        ZonedDateTime at = from.atZone(zone());
        ZonedDateTime end = to.atZone(zone());
        Duration sum = Duration.ZERO;
        while (at.isBefore(end)) {
            ZonedDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay(zone());
            ZonedDateTime stop = midnight.isBefore(end) ? midnight : end;
            if (isWorkingDay(at.toLocalDate())) sum = sum.plus(Duration.between(at, stop));
            at = stop;
        }
        return sum;
    }

    /** Working days from {@code from} to {@code to}, begun ones counted whole: what "3 days left" means to a person. */
    default long daysBegun(Instant from, Instant to) {
        return between(from, to).plusDays(1).minusNanos(1).toDays();
    }
}
