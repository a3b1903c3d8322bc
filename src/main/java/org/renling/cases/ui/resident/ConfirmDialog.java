package org.renling.cases.ui.resident;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.renling.cases.CaseRefusal;
import org.renling.cases.FollowCode;
import org.renling.cases.ResidentDesk;
import org.renling.cases.Satisfaction;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.FormDialog;
import org.renling.shared.ui.Refusals;

/** The resident says that it is done, whether they were contacted, and how satisfied they are. */
final class ConfirmDialog {
    private static final int LONGEST_NOTE = 500;
    private final RadioButtonGroup<Boolean> contacted = new RadioButtonGroup<>();
    private final RadioButtonGroup<Satisfaction> satisfaction = RateDialog.satisfaction();
    private final TextArea note = new TextArea();
    private final FormDialog dialog;

    ConfirmDialog(ResidentDesk desk, FollowCode code, Runnable done) {
        dialog = new FormDialog(
                Refusals.translated("follow.do.CONFIRM"),
                Refusals.translated("follow.send.CONFIRM"),
                () -> confirm(desk, code),
                done,
                contacted,
                satisfaction,
                note);
        contacted.setLabel(dialog.getTranslation("follow.contacted"));
        contacted.setItems(true, false);
        contacted.setItemLabelGenerator(yes -> dialog.getTranslation(yes ? "follow.yes" : "follow.no"));
        note.setLabel(dialog.getTranslation("follow.words.CONFIRM"));
        note.setMaxLength(LONGEST_NOTE);
        dialog.refusingAt(this::refuse);
    }

    void open() {
        dialog.open();
    }

    private void confirm(ResidentDesk desk, FollowCode code) {
        Fields.clear(contacted, satisfaction);
        Boolean spokenTo = contacted.getValue();
        Satisfaction how = satisfaction.getValue();
        if (spokenTo == null) Fields.refuse(contacted, dialog.getTranslation("field.required"));
        if (how == null || spokenTo == null) throw new Refusal(CaseRefusal.SATISFACTION_MISSING);
        String said = note.getValue().strip();
        desk.confirm(code, spokenTo, how, said.isEmpty() ? null : said);
    }

    private boolean refuse(Refusal refusal) {
        if (refusal.reason() != CaseRefusal.SATISFACTION_MISSING) return false;
        if (satisfaction.isEmpty()) Fields.refuse(satisfaction, Refusals.words(refusal));
        return true;
    }
}
