package org.renling.deadlines;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each clock runs. Days are working days and hours are working hours of the calendar, except where a name says
 * otherwise.
 *
 * @param leaseWarningDays how long before the lease lapses its owner is warned
 * @param ownerPauseDays the longest pause an owner may take without a leader
 * @param maxPauses how often a case may be paused
 * @param silenceDays how long a resolution waits for the resident or a verifier
 * @param reopenCalendarDays how long a resident may reopen
 * @param branchAfterDays how long after the due date the branch hears of it (level 2)
 * @param townshipAfterDays how long after the due date the township hears of it (level 3)
 */
@ConfigurationProperties("renling.clocks")
public record ClockRules(
        @DefaultValue("24") int triageHours,
        @DefaultValue("3") int claimWindowDays,
        @DefaultValue("1") int acceptAssignmentDays,
        @DefaultValue("24") int firstContactHours,
        @DefaultValue("7") int ordinaryDays,
        @DefaultValue("15") int complexDays,
        @DefaultValue("1") int disputeMonths,
        @DefaultValue("5") int leaseDays,
        @DefaultValue("1") int leaseWarningDays,
        @DefaultValue("5") int ownerPauseDays,
        @DefaultValue("20") int longestPauseDays,
        @DefaultValue("3") int maxPauses,
        @DefaultValue("7") int silenceDays,
        @DefaultValue("30") int reopenCalendarDays,
        @DefaultValue("2") int branchAfterDays,
        @DefaultValue("5") int townshipAfterDays) {
    public static ClockRules defaults() {
        return new ClockRules(24, 3, 1, 24, 7, 15, 1, 5, 1, 5, 20, 3, 7, 30, 2, 5);
    }
}
