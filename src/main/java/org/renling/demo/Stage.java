package org.renling.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.renling.cases.Timekeeper;
import org.renling.deadlines.WorkingCalendar;
import org.renling.shared.TownshipClock;

/** Plays acts in the order of their time: moves the clock to each, and lets the timekeeper work morning and evening. */
final class Stage {
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private final TownshipClock clock;
    private final Timekeeper timekeeper;
    private final WorkingCalendar calendar;
    private final Instant end;
    private final Workdays days;
    private final Random dice = new Random(20_25);
    private final PriorityQueue<Act> agenda =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::number));
    private int count;

    Stage(TownshipClock clock, Timekeeper timekeeper, WorkingCalendar calendar, Instant end) {
        this.clock = clock;
        this.timekeeper = timekeeper;
        this.calendar = calendar;
        this.end = end;
        this.days = new Workdays(calendar, end);
    }

    void at(int ago, double part, Runnable does) {
        agenda.add(new Act(days.at(ago, part), ++count, does));
    }

    /** The same in every run. */
    Random dice() {
        return dice;
    }

    /** The month of a working day. */
    int monthOf(int ago) {
        return days.day(ago).getMonthValue();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant workdaysFromNow(int workingDays) {
        return calendar.plusDays(clock.instant(), workingDays);
    }

    void play() {
        Instant next = halfDayAfter(days.at(Year.BEGINS_AGO, 0));
        while (!agenda.isEmpty()) {
            Act act = agenda.poll();
            if (act.at().isAfter(end)) throw new IllegalStateException("the year has no future");
            next = keepTimeUntil(act.at(), next);
            clock.setTo(act.at());
            act.does().run();
        }
        keepTimeUntil(end, next);
        clock.setTo(end);
        timekeeper.runDue();
    }

    private Instant keepTimeUntil(Instant until, Instant next) {
        Instant turn = next;
        while (turn.isBefore(until)) {
            clock.setTo(turn);
            timekeeper.runDue();
            turn = halfDayAfter(turn);
        }
        return turn;
    }

    private Instant halfDayAfter(Instant instant) {
        ZonedDateTime at = instant.atZone(calendar.zone());
        LocalDate day = at.toLocalDate();
        if (at.toLocalTime().isBefore(MORNING)) return at(day, MORNING);
        return at.toLocalTime().isBefore(EVENING) ? at(day, EVENING) : at(day.plusDays(1), MORNING);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }

    private record Act(Instant at, int number, Runnable does) {}
}
