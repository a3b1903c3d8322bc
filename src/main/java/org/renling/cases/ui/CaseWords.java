package org.renling.cases.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseKind;
import org.renling.cases.Confirmation;
import org.renling.cases.Disposition;
import org.renling.cases.Satisfaction;
import org.renling.deadlines.Timetable;
import org.renling.shared.ui.Locales;
import org.renling.shared.ui.StatusBadge;
import org.renling.shared.ui.StatusBadge.Tone;
import org.springframework.stereotype.Component;

/** Says where a case stands and when things are, the way people say it: "claimed, 3 working days left". */
@Component
public class CaseWords {
    private static final int DAYS_IN_WORDS = 30;
    private final Clock clock;
    private final Timetable times;

    CaseWords(Clock clock, Timetable times) {
        this.clock = clock;
        this.times = times;
    }

    /** A status in words, with the exact date that stands behind it, or none. */
    public record Line(Tone tone, String words, String exact) {}

    public StatusBadge badge(CaseCard card) {
        Line line = status(card);
        return new StatusBadge(line.tone(), line.words(), line.exact());
    }

    public Line status(CaseCard card) {
        boolean late = card.status().isRunning() && isPast(card.dueAt());
        if (late) return line(Tone.LATE, card.dueAt(), "words.late", daysSince(card.dueAt()));
        return switch (card.status()) {
            case SUBMITTED -> new Line(Tone.PLAIN, say("words.submitted"), exact(card.reportedAt()));
            case OPEN -> open(card);
            case ASSIGNED -> line(Tone.WAIT, card.dueAt(), "words.assigned");
            case IN_PROGRESS -> inProgress(card);
            case WAITING ->
                card.resumeAt() == null
                        ? new Line(Tone.WAIT, say("words.waiting"), "")
                        : line(Tone.WAIT, card.resumeAt(), "words.waitingUntil", day(card.resumeAt()));
            case RESOLVED -> line(Tone.CALM, card.resolvedAt(), "words.resolved");
            case CLOSED -> closed(card);
        };
    }

    private Line open(CaseCard card) {
        if (card.kind() == CaseKind.TASK && card.places() > 0)
            return line(Tone.CALM, card.claimUntil(), "words.openTask", card.places());
        if (card.claimUntil() == null) return new Line(Tone.CALM, say("words.open"), "");
        if (isPast(card.claimUntil())) return line(Tone.CALM, card.claimUntil(), "words.openLong");
        return line(Tone.CALM, card.claimUntil(), "words.openLeft", daysLeft(card.claimUntil()));
    }

    private Line inProgress(CaseCard card) {
        int missing = card.places() - card.helpers() - 1;
        if (card.kind() == CaseKind.TASK && missing > 0)
            return line(Tone.CALM, card.dueAt(), "words.taskMissing", card.helpers() + 1, missing);
        String key = card.kind() == CaseKind.DISPUTE ? "words.mediating" : "words.doing";
        if (card.dueAt() == null) return new Line(Tone.WAIT, say(key), "");
        return line(Tone.WAIT, card.dueAt(), key + "Left", daysLeft(card.dueAt()));
    }

    private Line closed(CaseCard card) {
        Disposition disposition = card.disposition();
        if (disposition == null) return new Line(Tone.PLAIN, say("status.CLOSED"), exact(card.closedAt()));
        if (disposition != Disposition.SOLVED)
            return line(Tone.PLAIN, card.closedAt(), "words.closed." + disposition.name());
        if (card.confirmation() == Confirmation.NONE) return line(Tone.PLAIN, card.closedAt(), "words.unconfirmed");
        if (card.confirmation() == Confirmation.VERIFIER) return line(Tone.GOOD, card.closedAt(), "words.verified");
        if (card.satisfaction() == Satisfaction.NOT_SATISFIED)
            return line(Tone.GOOD, card.closedAt(), "words.confirmedUnhappy");
        return line(Tone.GOOD, card.closedAt(), "words.confirmed");
    }

    private Line line(Tone tone, @Nullable Instant when, String key, Object... details) {
        return new Line(tone, say(key, details), exact(when));
    }

    /** Working days left, begun ones counted whole. */
    public long daysLeft(Instant until) {
        return Math.max(1, times.calendar().daysBegun(clock.instant(), until));
    }

    private long daysSince(@Nullable Instant due) {
        return due == null ? 0 : Math.max(1, times.calendar().daysBegun(due, clock.instant()));
    }

    private boolean isPast(@Nullable Instant when) {
        return when != null && when.isBefore(clock.instant());
    }

    /** "2 days ago", "today 09:20", "tomorrow"; the exact one is {@link #exact}. */
    public String when(@Nullable Instant instant) {
        if (instant == null) return "";
        ZonedDateTime at = local(instant);
        ZonedDateTime now = local(clock.instant());
        long minutes = Duration.between(at, now).toMinutes();
        if (minutes >= 0 && minutes < 1) return say("time.now");
        if (minutes > 0 && minutes < 60) return say("time.minutesAgo", minutes);
        long days = ChronoUnit.DAYS.between(at.toLocalDate(), now.toLocalDate());
        String hour = DateTimeFormatter.ofPattern("HH:mm").format(at);
        if (days == 0) return say("time.today", hour);
        if (days == 1) return say("time.yesterday", hour);
        if (days == -1) return say("time.tomorrow", hour);
        if (days > 1 && days <= DAYS_IN_WORDS) return say("time.daysAgo", days);
        if (days < -1 && days >= -DAYS_IN_WORDS) return say("time.inDays", -days);
        return day(instant);
    }

    /** "11月21日（周五）", with the year where it is another. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : day(local(instant).toLocalDate());
    }

    public String day(LocalDate day) {
        boolean thisYear = day.getYear() == local(clock.instant()).getYear();
        return format(thisYear ? "time.dayPattern" : "time.datePattern").format(day);
    }

    /** The whole date and time. */
    public String exact(@Nullable Instant instant) {
        return instant == null ? "" : format("time.exactPattern").format(local(instant));
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(say(key), Locales.current());
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(clock.getZone());
    }

    private static String say(String key, Object... details) {
        Locale locale = Locales.current();
        return I18NProvider.translate(locale, key, details);
    }
}
