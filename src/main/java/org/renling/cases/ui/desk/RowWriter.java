package org.renling.cases.ui.desk;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseStatus;
import org.renling.cases.DeskQueues;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.cases.DeskQueues.Queue;
import org.renling.cases.ui.Names;
import org.renling.deadlines.Timetable;
import org.renling.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts the cases of a queue into words: where, how long they have waited, who fits and why, and what can be done. */
@Component
class RowWriter {
    static final String ASSIGN = "assign:";
    static final String OTHER = "other";
    static final String DECIDE = "decide";
    private static final int HIGHEST_ESCALATION = 3;

    private final DeskQueues queues;
    private final Names names;
    private final Timetable times;
    private final Clock clock;

    RowWriter(DeskQueues queues, Names names, Timetable times, Clock clock) {
        this.queues = queues;
        this.names = names;
        this.times = times;
        this.clock = clock;
    }

    List<DeskRow> write(Queue queue, List<CaseCard> cards, PersonId leader) {
        if (cards.isEmpty()) return List.of();
        Set<CaseCode> open = cards.stream()
                .filter(card -> card.status() == CaseStatus.OPEN)
                .map(CaseCard::code)
                .collect(Collectors.toSet());
        Page page = new Page(queue, open.isEmpty() ? Map.of() : queues.suggest(open, 1, leader), clock.instant());
        return cards.stream().map(card -> row(card, page)).toList();
    }

    private DeskRow row(CaseCard card, Page page) {
        Waited waited = waited(card, page);
        Candidate best = page.fitting().getOrDefault(card.code(), List.of()).stream()
                .findFirst()
                .orElse(null);
        boolean assignable = isAssignable(card, page);
        return new DeskRow(
                card.code().value(),
                "cases/" + card.code(),
                Objects.requireNonNullElseGet(card.title(), () -> t("desk.untitled")),
                facts(card),
                card.village() == null ? t("desk.hidden") : names.village(card.village()),
                card.score() == 0 ? t("desk.notScored") : Integer.toString(card.score()),
                waited.words(),
                waited.tone(),
                waited.tone().equals("late") ? "!" : "○",
                who(card, assignable, best),
                assignable && best != null ? CandidateWords.why(best) : "",
                actions(card, page, best),
                assignable && page.queue() == Queue.UNCLAIMED);
    }

    private static boolean isAssignable(CaseCard card, Page page) {
        if (card.status() != CaseStatus.OPEN) return false;
        return card.claimUntil() == null || !card.claimUntil().isAfter(page.now());
    }

    private String facts(CaseCard card) {
        List<String> facts = new ArrayList<>();
        facts.add(card.code().value());
        facts.add(card.category() == null ? t("kind." + card.kind()) : names.category(card.category()));
        if (card.urgent()) facts.add(t("desk.urgent"));
        if (card.kind() == CaseKind.DISPUTE) facts.add(t("desk.confidential"));
        if (card.escalation() > 0) facts.add(t("desk.escalation." + card.escalation()));
        if (card.pending() != null) facts.add(t("desk.asks." + card.pending()));
        return String.join(" · ", facts);
    }

    private static String who(CaseCard card, boolean assignable, @Nullable Candidate best) {
        if (card.ownerName() != null) return t("desk.inHandOf", card.ownerName());
        if (!assignable) return "";
        return best == null ? t("desk.nobodyFits") : best.name();
    }

    private Waited waited(CaseCard card, Page page) {
        return switch (page.queue()) {
            case TRIAGE -> {
                boolean late = times.triageBy(card.reportedAt()).isBefore(page.now());
                yield since(card.reportedAt(), page.now(), late);
            }
            case UNCLAIMED ->
                since(
                        Objects.requireNonNullElse(card.claimUntil(), page.now()),
                        page.now(),
                        isPast(card.dueAt(), page.now()));
            case TO_VERIFY -> since(Objects.requireNonNullElse(card.resolvedAt(), page.now()), page.now(), false);
            case LATE, RETURNED, REQUESTS -> due(card.dueAt(), page.now());
        };
    }

    private Waited since(Instant from, Instant now, boolean late) {
        long days = times.calendar().between(from, now).toDays();
        String words = days <= 0 ? t("desk.waited.today") : t("desk.waited.days", days);
        return new Waited(words, late ? "late" : days > 0 ? "wait" : "calm");
    }

    private Waited due(@Nullable Instant due, Instant now) {
        if (due == null) return new Waited("", "calm");
        if (due.isBefore(now))
            return new Waited(t("desk.late", Math.max(1, times.calendar().daysBegun(due, now))), "late");
        return new Waited(t("desk.left", times.calendar().daysBegun(now, due)), "wait");
    }

    private static boolean isPast(@Nullable Instant due, Instant now) {
        return due != null && due.isBefore(now);
    }

    private static List<DeskRow.Act> actions(CaseCard card, Page page, @Nullable Candidate best) {
        List<DeskRow.Act> acts = new ArrayList<>();
        switch (page.queue()) {
            case TRIAGE -> acts.add(DeskRow.Act.first(CaseEvent.ACCEPT.name(), t("desk.act.accept")));
            case TO_VERIFY -> acts.add(new DeskRow.Act("verify", t("desk.act.verify"), true, "cases/" + card.code()));
            case RETURNED, REQUESTS -> acts.add(DeskRow.Act.first(DECIDE, t("desk.act.decide")));
            case UNCLAIMED, LATE -> {
                if (isAssignable(card, page)) {
                    if (best != null)
                        acts.add(DeskRow.Act.first(ASSIGN + best.id(), t("desk.act.assignTo", best.name())));
                    acts.add(new DeskRow.Act(OTHER, t("desk.act.other"), best == null, null));
                } else {
                    boolean higher = card.escalation() < HIGHEST_ESCALATION;
                    if (higher) acts.add(DeskRow.Act.first(CaseEvent.ESCALATE.name(), t("desk.act.escalate")));
                    if (card.status() == CaseStatus.OPEN)
                        acts.add(DeskRow.Act.also(CaseEvent.MARK_URGENT.name(), t("desk.act.markUrgent")));
                    if (card.status() == CaseStatus.IN_PROGRESS)
                        acts.add(new DeskRow.Act(CaseEvent.REASSIGN.name(), t("desk.act.reassign"), !higher, null));
                }
            }
        }
        return acts;
    }

    private static String t(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    private record Waited(String words, String tone) {}

    private record Page(Queue queue, Map<CaseCode, List<Candidate>> fitting, Instant now) {}
}
