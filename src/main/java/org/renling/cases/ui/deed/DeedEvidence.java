package org.renling.cases.ui.deed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CategoryBook;
import org.renling.cases.EvidenceStage;
import org.renling.cases.NewEvidence;
import org.renling.files.FileIntake;
import org.renling.files.ui.PhotoUpload;

/** What a recorded deed rests on: photos from before and after, documents, a statement. */
final class DeedEvidence extends Composite<Div> implements HasValidation {
    private final PhotoUpload before;
    private final PhotoUpload after;
    private final TextArea statement = new TextArea();
    private final Paragraph accepts = new Paragraph();
    private final Paragraph error = new Paragraph();

    DeedEvidence(FileIntake intake) {
        before = new PhotoUpload(intake, PhotoUpload.Takes.PHOTOS);
        after = new PhotoUpload(intake, PhotoUpload.Takes.PHOTOS_AND_DOCUMENTS);
        statement.setLabel(getTranslation("deeds.statement"));
        statement.setMaxLength(2000);
        Paragraph help = new Paragraph(getTranslation("deeds.evidence.help"));
        help.addClassName("soft");
        accepts.addClassName("soft");
        accepts.setVisible(false);
        error.addClassName("refused");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(help, accepts, error, part("deeds.after", after), statement, part("deeds.before", before));
    }

    private Div part(String key, PhotoUpload upload) {
        return new Div(new H3(getTranslation(key)), upload);
    }

    /** Names what the chosen category accepts. */
    void accepting(CategoryBook.@Nullable Entry category) {
        accepts.setVisible(category != null);
        if (category == null) return;
        String kinds = category.anyOf().stream()
                .sorted()
                .map(k -> getTranslation("evidence." + k))
                .collect(Collectors.joining(getTranslation("deeds.or")));
        accepts.setText(getTranslation("deeds.evidence.accepts", kinds));
    }

    boolean isBusy() {
        return before.isBusy() || after.isBusy();
    }

    TextArea statement() {
        return statement;
    }

    List<NewEvidence> shown() {
        List<NewEvidence> shown = new ArrayList<>();
        before.files().forEach(f -> shown.add(NewEvidence.file(f, EvidenceStage.BEFORE, null)));
        after.files().forEach(f -> shown.add(NewEvidence.file(f, EvidenceStage.AFTER, null)));
        if (!statement.getValue().isBlank())
            shown.add(NewEvidence.statement(statement.getValue().strip()));
        return shown;
    }

    @Override
    public void setErrorMessage(@Nullable String words) {
        error.setText(words == null ? "" : words);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    @Override
    public void setManualValidation(boolean manual) {
        // It never validates by itself.
    }
}
