package org.renling.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.renling.shared.TownshipClock;
import org.springframework.stereotype.Component;

/** Monday to Friday, until statutory holidays and make-up working days are kept as data. */
@Component
public class WeekdayCalendar implements WorkingCalendar {
    @Override
    public ZoneId zone() {
        return TownshipClock.ZONE;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
