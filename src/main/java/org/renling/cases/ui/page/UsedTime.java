package org.renling.cases.ui.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.renling.cases.CaseEvent;
import org.renling.cases.TimelineEntry;
import org.renling.deadlines.WorkingCalendar;

/** How much working time a case has used of what it was given: pauses and the wait for a verifier do not count. */
public final class UsedTime {
    private UsedTime() {}

    /** Working days begun since it was put on the list. */
    public static long days(List<TimelineEntry> entries, Instant now, WorkingCalendar calendar) {
        Duration used = Duration.ZERO;
        boolean onList = false;
        for (int i = 0; i < entries.size(); i++) {
            TimelineEntry entry = entries.get(i);
            onList = onList || entry.event() == CaseEvent.ACCEPT;
            if (!onList || !entry.to().isRunning()) continue;
            Instant until = i + 1 < entries.size() ? entries.get(i + 1).at() : now;
            used = used.plus(calendar.between(entry.at(), until));
        }
        return used.plusDays(1).minusNanos(1).toDays();
    }
}
