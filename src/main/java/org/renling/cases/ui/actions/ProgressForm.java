package org.renling.cases.ui.actions;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.renling.cases.CaseRefusal;
import org.renling.cases.Progress;
import org.renling.shared.Refusal;

/** What was done, on which day, for how long, and whether the reporter was spoken to. */
final class ProgressForm extends ActionForm {
    private final TextArea words = new TextArea();
    private final Checkbox contacted = new Checkbox();
    private final WorkedTime time;

    ProgressForm(boolean askContact, LocalDate today) {
        add(new Paragraph(t("case.explain.PROGRESS")));
        words.setLabel(t("case.words.PROGRESS"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(2000);
        field(words, FormRefusal.WORDS_MISSING, CaseRefusal.TEXT_TOO_LONG);
        time = new WorkedTime(this, today, false);
        contacted.setLabel(t("case.contacted"));
        contacted.setVisible(askContact);
        add(contacted);
    }

    Progress progress() {
        if (words.getValue().isBlank()) throw new Refusal(FormRefusal.WORDS_MISSING);
        return new Progress(words.getValue(), time.day(), time.minutes(), contacted.getValue());
    }
}
