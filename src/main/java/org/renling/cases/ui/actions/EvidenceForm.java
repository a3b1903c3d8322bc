package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.renling.cases.CaseRefusal;
import org.renling.cases.EvidenceKind;
import org.renling.cases.NewEvidence;

/** One piece of evidence: of which kind, and the words or the file. */
final class EvidenceForm extends ActionForm {
    private final RadioButtonGroup<EvidenceKind> kind = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();

    EvidenceForm(List<EvidenceKind> kinds) {
        add(new Paragraph(t("case.explain.ADD_EVIDENCE")));
        kind.setLabel(t("case.evidence.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(k -> t("evidence." + k));
        kind.setValue(kinds.getFirst());
        field(kind, CaseRefusal.INVOLVED, CaseRefusal.NOT_OWNER);
        words.setLabel(t("case.words.ADD_EVIDENCE"));
        words.setMaxLength(1000);
        field(words, CaseRefusal.TEXT_MISSING, CaseRefusal.TEXT_TOO_LONG);
    }

    NewEvidence evidence() {
        return new NewEvidence(kind.getValue(), words.getValue(), null);
    }
}
