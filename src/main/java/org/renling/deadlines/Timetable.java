package org.renling.deadlines;

import java.time.Duration;
import java.time.Instant;

/** Answers "when is this due?" from the calendar and the rules; a pure value that the domain can be handed. */
public record Timetable(WorkingCalendar calendar, ClockRules rules) {
    public Instant triageBy(Instant reported) {
        return calendar.plus(reported, Duration.ofHours(rules.triageHours()));
    }

    public Instant claimWindowEnds(Instant opened) {
        return calendar.plusDays(opened, rules.claimWindowDays());
    }

    public Instant acceptAssignmentBy(Instant assigned) {
        return calendar.plusDays(assigned, rules.acceptAssignmentDays());
    }

    public Instant firstContactBy(Instant claimed) {
        return calendar.plus(claimed, Duration.ofHours(rules.firstContactHours()));
    }

    public Instant ordinaryDue(Instant opened) {
        return calendar.plusDays(opened, rules.ordinaryDays());
    }

    public Instant complexDue(Instant opened) {
        return calendar.plusDays(opened, rules.complexDays());
    }

    public Instant disputeDue(Instant opened) {
        return opened.atZone(calendar.zone()).plusMonths(rules.disputeMonths()).toInstant();
    }

    public Instant leaseEnds(Instant lastWork) {
        return calendar.plusDays(lastWork, rules.leaseDays());
    }

    public Instant leaseWarningAt(Instant lastWork) {
        return calendar.plusDays(lastWork, rules.leaseDays() - rules.leaseWarningDays());
    }

    public Instant silenceEnds(Instant resolved) {
        return calendar.plusDays(resolved, rules.silenceDays());
    }

    public Instant reopenUntil(Instant closed) {
        return closed.atZone(calendar.zone())
                .plusDays(rules.reopenCalendarDays())
                .toInstant();
    }

    /** When a case that is due at {@code due} reaches an escalation level: 1 owner, 2 branch, 3 township. */
    public Instant escalatesAt(int level, Instant due) {
        return switch (level) {
            case 1 -> due;
            case 2 -> calendar.plusDays(due, rules.branchAfterDays());
            case 3 -> calendar.plusDays(due, rules.townshipAfterDays());
            default -> throw new IllegalArgumentException("no escalation level " + level);
        };
    }

    /** Moves an instant by the working time that lay between two others: a pause stops the clock. */
    public Instant shifted(Instant due, Instant pausedAt, Instant resumedAt) {
        return calendar.plus(due, calendar.between(pausedAt, resumedAt));
    }
}
