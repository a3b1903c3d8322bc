package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.renling.cases.CaseRefusal;

/** Asks why somebody needs a reporter's name and phone. */
final class RevealForm extends ActionForm {
    private final TextArea words = new TextArea();

    RevealForm() {
        add(new Paragraph(t("case.explain.REVEAL")));
        words.setLabel(t("case.words.REVEAL"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(2000);
        field(words, CaseRefusal.REASON_MISSING, CaseRefusal.TEXT_MISSING, CaseRefusal.TEXT_TOO_LONG);
    }

    String words() {
        return words.getValue();
    }
}
