package org.renling.metrics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.renling.cases.HeadlineYear;
import org.renling.shared.TownshipClock;

/**
 * The days that figures speak of, the last one included, as an address names them: {@code year} for the last twelve
 * months, {@code calendar} for this calendar year, or a month such as {@code 2026-03}.
 */
public record Span(String name, LocalDate from, LocalDate to) {
    public static final String LAST_YEAR = "year";
    public static final String CALENDAR_YEAR = "calendar";

    /** Reads a name; what is unreadable means the last twelve months. */
    public static Span named(String name, LocalDate today) {
        if (name.equals(CALENDAR_YEAR)) return new Span(name, today.withDayOfYear(1), today);
        try {
            YearMonth month = YearMonth.parse(name);
            return new Span(name, month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeException _) {
            return new Span(LAST_YEAR, HeadlineYear.endingOn(today).from(), today);
        }
    }

    public boolean isMonth() {
        return !name.equals(LAST_YEAR) && !name.equals(CALENDAR_YEAR);
    }

    LocalDateTime begins() {
        return utc(from);
    }

    LocalDateTime ends() {
        return utc(to.plusDays(1));
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(TownshipClock.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
