package org.renling.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private final WorkingCalendar weekdays = new WeekdayCalendar();

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }

    @Test
    void oneWorkingDayAfterFridayMorningIsMondayMorning() {
        assertThat(weekdays.plusDays(at("2026-03-06T09:00"), 1)).isEqualTo(at("2026-03-09T09:00"));
    }

    @Test
    void whatBeginsAtTheWeekendStartsToCountOnMonday() {
        assertThat(weekdays.plusDays(at("2026-03-07T15:00"), 1)).isEqualTo(at("2026-03-10T00:00"));
    }

    @Test
    void theWeekendDoesNotCountBetweenTwoInstants() {
        assertThat(weekdays.between(at("2026-03-06T18:00"), at("2026-03-09T06:00")))
                .isEqualTo(Duration.ofHours(12));
        assertThat(weekdays.between(at("2026-03-09T06:00"), at("2026-03-06T18:00")))
                .isEqualTo(Duration.ofHours(-12));
    }

    @Test
    void aDayThatHasBegunCountsWholeForPeople() {
        assertThat(weekdays.daysBegun(at("2026-03-02T09:00"), at("2026-03-04T09:00")))
                .isEqualTo(2);
        assertThat(weekdays.daysBegun(at("2026-03-02T09:00"), at("2026-03-04T09:01")))
                .isEqualTo(3);
    }

    @Test
    void whatIsAddedIsWhatLiesBetween() {
        Instant from = at("2026-03-01T13:20");
        for (int hours = 0; hours < 400; hours += 7) {
            Duration time = Duration.ofHours(hours);
            assertThat(weekdays.between(from, weekdays.plus(from, time))).isEqualTo(time);
        }
    }
}
