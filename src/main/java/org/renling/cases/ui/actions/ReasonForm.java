package org.renling.cases.ui.actions;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseRefusal;
import org.renling.shared.ui.Fields;

/** Asks why, and where the action moves a date, until when. */
final class ReasonForm extends ActionForm {
    private final TextArea words = new TextArea();
    private @Nullable DatePicker day;
    private @Nullable LocalDate proposed;

    private ReasonForm(CaseEvent event, boolean required) {
        add(new Paragraph(t("case.explain." + event)));
        words.setLabel(t("case.words." + event));
        words.setRequiredIndicatorVisible(required);
        words.setMaxLength(2000);
        field(words, CaseRefusal.REASON_MISSING, CaseRefusal.TEXT_MISSING, CaseRefusal.TEXT_TOO_LONG);
    }

    static ReasonForm required(CaseEvent event) {
        return new ReasonForm(event, true);
    }

    static ReasonForm optional(CaseEvent event) {
        return new ReasonForm(event, false);
    }

    /** Asks for a new due date as well, proposing one. */
    ReasonForm withDue(Instant usual, Instant now) {
        proposed = Days.of(usual);
        day = Fields.date(t("case.newDue"));
        day.setValue(proposed);
        day.setMin(Days.of(now));
        field(day, CaseRefusal.DUE_DATE_IN_PAST);
        return this;
    }

    String words() {
        return words.getValue();
    }

    /** The chosen day's end; null where the proposed one was left, so that the rules give the hour. */
    @Nullable
    Instant due() {
        if (day == null || Objects.equals(day.getValue(), proposed)) return null;
        return Days.endOf(day.getValue());
    }
}
