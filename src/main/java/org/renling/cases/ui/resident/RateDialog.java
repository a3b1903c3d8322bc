package org.renling.cases.ui.resident;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.renling.cases.CaseRefusal;
import org.renling.cases.FollowCode;
import org.renling.cases.ResidentDesk;
import org.renling.cases.Satisfaction;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.FormDialog;
import org.renling.shared.ui.Refusals;

/** The resident says afterwards how satisfied they are. */
final class RateDialog {
    private final RadioButtonGroup<Satisfaction> satisfaction = satisfaction();
    private final FormDialog dialog;

    RateDialog(ResidentDesk desk, FollowCode code, Runnable done) {
        dialog = new FormDialog(
                        Refusals.translated("follow.do.RATE"),
                        Refusals.translated("follow.send.RATE"),
                        () -> rate(desk, code),
                        done,
                        satisfaction)
                .refusingAt(refusal -> refusal.reason() == CaseRefusal.SATISFACTION_MISSING
                        && Fields.refuse(satisfaction, Refusals.words(refusal)));
    }

    void open() {
        dialog.open();
    }

    private void rate(ResidentDesk desk, FollowCode code) {
        Satisfaction how = satisfaction.getValue();
        if (how == null) throw new Refusal(CaseRefusal.SATISFACTION_MISSING);
        desk.rate(code, how);
    }

    static RadioButtonGroup<Satisfaction> satisfaction() {
        RadioButtonGroup<Satisfaction> group = new RadioButtonGroup<>();
        group.setLabel(group.getTranslation("follow.satisfaction"));
        group.setItems(Satisfaction.values());
        group.setItemLabelGenerator(s -> group.getTranslation("satisfaction." + s.name()));
        group.addThemeName("vertical");
        return group;
    }
}
