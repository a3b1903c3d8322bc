package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.renling.cases.CaseRefusal;
import org.renling.cases.EvidenceKind;
import org.renling.cases.EvidenceStage;
import org.renling.cases.NewEvidence;
import org.renling.files.FileIntake;
import org.renling.files.ui.PhotoUpload;
import org.renling.shared.Refusal;

/** What the workers can show: photos and documents, or a statement in words. */
final class EvidenceForm extends ActionForm {
    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<EvidenceStage> stage = new RadioButtonGroup<>();
    private final PhotoUpload upload;
    private final TextArea words = new TextArea();

    EvidenceForm(FileIntake intake) {
        add(new Paragraph(t("case.explain.ADD_EVIDENCE")));
        kind.setLabel(t("case.evidence.kind"));
        kind.setItems(true, false);
        kind.setItemLabelGenerator(file -> t(file ? "case.evidence.kind.FILE" : "evidence." + EvidenceKind.STATEMENT));
        kind.setValue(true);
        field(kind, FormRefusal.FILE_MISSING, FormRefusal.FILE_ON_ITS_WAY, CaseRefusal.NOT_OWNER);
        stage.setLabel(t("case.evidence.stage"));
        stage.setItems(EvidenceStage.AFTER, EvidenceStage.BEFORE);
        stage.setItemLabelGenerator(s -> t("case.evidence.stage." + s));
        stage.setValue(EvidenceStage.AFTER);
        upload = new PhotoUpload(intake, PhotoUpload.Takes.PHOTOS_AND_DOCUMENTS);
        Div files = new Div(upload, stage);
        add(files);
        words.setLabel(t("case.evidence.words"));
        words.setMaxLength(1000);
        field(words, FormRefusal.WORDS_MISSING, CaseRefusal.TEXT_MISSING, CaseRefusal.TEXT_TOO_LONG);
        kind.addValueChangeListener(e -> {
            files.setVisible(e.getValue());
            words.setRequiredIndicatorVisible(!e.getValue());
        });
    }

    List<NewEvidence> evidence() {
        return kind.getValue() ? files() : List.of(NewEvidence.statement(required()));
    }

    private List<NewEvidence> files() {
        if (upload.isBusy()) throw new Refusal(FormRefusal.FILE_ON_ITS_WAY);
        if (upload.files().isEmpty()) throw new Refusal(FormRefusal.FILE_MISSING);
        String note = words.getValue().isBlank() ? null : words.getValue().strip();
        return upload.files().stream()
                .map(f -> NewEvidence.file(f, stage.getValue(), note))
                .toList();
    }

    private String required() {
        if (words.getValue().isBlank()) throw new Refusal(FormRefusal.WORDS_MISSING);
        return words.getValue().strip();
    }
}
