package org.renling.cases.ui.actions;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;
import java.time.LocalDate;
import org.renling.cases.CaseRefusal;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;

/** The two fields in which service time is written down: the day, and the minutes without travel. */
final class WorkedTime implements Serializable {
    private final DatePicker day = Fields.date("");
    private final IntegerField minutes = new IntegerField();

    WorkedTime(ActionForm form, LocalDate today, boolean required) {
        day.setLabel(form.t("case.workedOn"));
        day.setMax(today);
        day.setValue(today);
        minutes.setLabel(form.t("case.minutes"));
        minutes.setHelperText(form.t(required ? "case.minutes.help" : "case.minutes.optional"));
        minutes.setRequiredIndicatorVisible(required);
        minutes.setMin(0);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        Div pair = new Div(day, minutes);
        pair.addClassName("field-pair");
        form.add(pair);
        form.watch(day, CaseRefusal.DATE_IN_FUTURE, FormRefusal.DATE_MISSING);
        form.watch(minutes, CaseRefusal.MINUTES_OUT_OF_RANGE);
    }

    LocalDate day() {
        if (day.getValue() == null) throw new Refusal(FormRefusal.DATE_MISSING);
        return day.getValue();
    }

    int minutes() {
        return minutes.getValue() == null ? 0 : minutes.getValue();
    }
}
