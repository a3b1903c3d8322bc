package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseStatus;
import org.renling.cases.ui.CaseWords;
import org.renling.deadlines.Timetable;
import org.renling.shared.ui.Panel;

/** All the clocks of a case that run or have run. */
final class DeadlinePanel extends Panel {
    private final CaseWords words;
    private final Facts facts = new Facts();

    DeadlinePanel(String heading, CaseDetail detail, CaseWords words, Timetable times, Instant now) {
        super(heading);
        this.words = words;
        CaseCard card = detail.card();
        CaseDetail.Inside inside = detail.inside();
        if (card.status() == CaseStatus.OPEN) moment("case.claimUntil", card.claimUntil());
        if (card.status() == CaseStatus.SUBMITTED && inside != null)
            moment("case.triageBy", times.triageBy(card.reportedAt()));
        moment("case.due", card.dueAt());
        if (inside != null) inside(detail, inside, times, now);
        if (card.status() == CaseStatus.WAITING) moment("case.resumeOn", card.resumeAt());
        moment("case.resolvedAt", card.resolvedAt());
        moment("case.closedAt", card.closedAt());
        addClassName("deadline-panel");
        add(facts);
        setVisible(!facts.isEmpty());
    }

    private void inside(CaseDetail detail, CaseDetail.Inside inside, Timetable times, Instant now) {
        Instant due = detail.card().dueAt();
        if (inside.firstDueAt() != null && !inside.firstDueAt().equals(due))
            moment("case.firstDue", inside.firstDueAt());
        if (due != null && inside.firstDueAt() != null)
            facts.line(
                    "case.used",
                    getTranslation(
                            "case.used.days",
                            UsedTime.days(detail.timeline(), now, times.calendar()),
                            inside.pauses()));
        if (detail.card().status() == CaseStatus.ASSIGNED) moment("case.acceptBy", inside.acceptBy());
        if (inside.firstContactAt() != null) moment("case.firstContact", inside.firstContactAt());
        else if (detail.card().status().isInHand())
            facts.line("case.firstContact", getTranslation("case.firstContact.none"));
        if (detail.card().status() == CaseStatus.IN_PROGRESS) moment("case.lease", inside.leaseUntil());
        count("case.extensions", inside.extensions());
        count("case.returns", inside.returns());
        count("case.reworks", inside.reworks());
        count("case.reopens", inside.reopens());
        if (detail.card().status() == CaseStatus.RESOLVED) count("case.tries", inside.tries());
        if (detail.card().escalation() > 0)
            facts.line(
                    "case.escalation",
                    getTranslation("case.escalation." + detail.card().escalation()));
    }

    private void moment(String key, @Nullable Instant at) {
        if (at == null) return;
        Span day = new Span(words.day(at));
        day.setTitle(words.exact(at));
        facts.line(key, day);
    }

    private void count(String key, int times) {
        if (times > 0) facts.line(key, getTranslation("case.times", times));
    }
}
