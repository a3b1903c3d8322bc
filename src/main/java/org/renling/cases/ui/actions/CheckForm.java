package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.renling.cases.CaseRefusal;
import org.renling.cases.EvidenceKind;
import org.renling.cases.NewEvidence;
import org.renling.shared.Refusal;

/** What somebody who has no part in a case saw when they went to look. */
final class CheckForm extends ActionForm {
    private final TextArea words = new TextArea();

    CheckForm() {
        add(new Paragraph(t("case.explain.ON_SITE_CHECK")));
        words.setLabel(t("case.evidence.check"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(1000);
        field(words, FormRefusal.WORDS_MISSING, CaseRefusal.TEXT_TOO_LONG, CaseRefusal.INVOLVED);
    }

    NewEvidence evidence() {
        if (words.getValue().isBlank()) throw new Refusal(FormRefusal.WORDS_MISSING);
        return new NewEvidence(EvidenceKind.ON_SITE_CHECK, words.getValue().strip(), null);
    }
}
