package org.renling.cases.ui.actions;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseRefusal;
import org.renling.deadlines.Timetable;
import org.renling.shared.TownshipClock;
import org.renling.shared.ui.Fields;

/** Asks what a case waits for and until when; says whether that needs a leader. */
final class PauseForm extends ActionForm {
    private final TextArea words = new TextArea();
    private final DatePicker day = Fields.date("");
    private final Span consequence = new Span();
    private final Timetable times;
    private final Instant now;

    PauseForm(Instant now, Timetable times) {
        this.now = now;
        this.times = times;
        add(new Paragraph(t(
                "case.explain.PAUSE",
                times.rules().ownerPauseDays(),
                times.rules().longestPauseDays(),
                times.rules().maxPauses())));
        words.setLabel(t("case.words.PAUSE"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(2000);
        field(words, CaseRefusal.REASON_MISSING, CaseRefusal.TEXT_TOO_LONG);
        day.setLabel(t("case.resumeOn"));
        day.setRequiredIndicatorVisible(true);
        day.setMin(Days.of(now).plusDays(1));
        day.addValueChangeListener(_ -> say());
        field(
                day,
                CaseRefusal.RESUME_DATE_MISSING,
                CaseRefusal.PAUSE_TOO_LONG,
                CaseRefusal.PAUSE_NEEDS_LEADER,
                CaseRefusal.PAUSES_USED_UP);
        consequence.addClassName("form-note");
        consequence.getElement().setAttribute("aria-live", "polite");
        add(consequence);
    }

    private void say() {
        consequence.setText(until() == null ? "" : t(needsLeader() ? "case.pause.asks" : "case.pause.own"));
    }

    /** The morning of the day on which the work goes on. */
    @Nullable
    Instant until() {
        LocalDate on = day.getValue();
        return on == null ? null : on.atStartOfDay(TownshipClock.ZONE).toInstant();
    }

    boolean needsLeader() {
        Instant until = until();
        return until != null
                && until.isAfter(times.calendar().plusDays(now, times.rules().ownerPauseDays()));
    }

    String words() {
        return words.getValue();
    }
}
