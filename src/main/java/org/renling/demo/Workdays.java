package org.renling.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.renling.deadlines.WorkingCalendar;

/**
 * The working hours of the year, counted backwards: 0 is the last working day that has begun. Its hours end at the
 * year's end, so that nothing happens in the future.
 */
final class Workdays {
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final int MOST = 250;
    private final WorkingCalendar calendar;
    private final Instant end;
    private final List<LocalDate> days = new ArrayList<>();

    Workdays(WorkingCalendar calendar, Instant end) {
        this.calendar = calendar;
        this.end = end;
        LocalDate day = end.atZone(calendar.zone()).toLocalDate();
        while (days.size() < MOST) {
            if (calendar.isWorkingDay(day) && !at(day, OPENS.plusMinutes(30)).isAfter(end)) days.add(day);
            day = day.minusDays(1);
        }
    }

    /** @param part how much of the working hours has passed, from 0 to below 1 */
    Instant at(int ago, double part) {
        LocalDate day = days.get(ago);
        Instant opens = at(day, OPENS);
        Instant closes = at(day, CLOSES);
        Duration hours = Duration.between(opens, closes.isAfter(end) ? end : closes);
        return opens.plusSeconds((long) (hours.toSeconds() * part));
    }

    LocalDate day(int ago) {
        return days.get(ago);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }
}
