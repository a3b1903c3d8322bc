package org.renling.cases.ui.actions;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseRefusal;
import org.renling.cases.ui.CaseWords;
import org.renling.shared.ui.Fields;

/** Asks for a later due date, and why. */
final class ExtensionForm extends ActionForm {
    private final TextArea words = new TextArea();
    private final DatePicker day = Fields.date("");

    ExtensionForm(@Nullable Instant due, LocalDate today, CaseWords in) {
        LocalDate from = due == null ? today : Days.of(due);
        add(new Paragraph(t("case.explain.ASK_EXTENSION", in.day(from))));
        words.setLabel(t("case.words.ASK_EXTENSION"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(2000);
        field(words, CaseRefusal.REASON_MISSING, CaseRefusal.TEXT_TOO_LONG);
        day.setLabel(t("case.newDue"));
        day.setRequiredIndicatorVisible(true);
        day.setMin(from.plusDays(1));
        field(day, CaseRefusal.LATER_DATE_NEEDED, CaseRefusal.EXTENSIONS_USED_UP, CaseRefusal.OVERDUE_ALREADY);
    }

    String words() {
        return words.getValue();
    }

    @Nullable
    Instant until() {
        return Days.endOf(day.getValue());
    }
}
