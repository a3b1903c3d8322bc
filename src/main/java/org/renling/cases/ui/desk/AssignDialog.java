package org.renling.cases.ui.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.people.PeopleRefusal;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.FormDialog;
import org.renling.shared.ui.Refusals;

/** Chooses somebody else for one case, from all who may take it, best fit first. */
final class AssignDialog {
    /** Assigns the case to somebody, or refuses. */
    interface Assign {
        void to(Candidate person, String note);
    }

    private AssignDialog() {}

    static Dialog of(String title, List<Candidate> fitting, Assign assign, Runnable changed) {
        if (fitting.isEmpty()) return nobody(title);
        ComboBox<Candidate> person = new ComboBox<>(t("desk.assign.person"));
        person.setHelperText(t("desk.assign.help"));
        person.setItems(fitting);
        person.setItemLabelGenerator(CandidateWords::named);
        person.setManualValidation(true);
        person.setRequiredIndicatorVisible(true);
        TextField note = new TextField(t("desk.assign.note"));
        note.setMaxLength(500);
        return new FormDialog(
                        t("desk.assign.title"),
                        t("desk.assign.send"),
                        () -> {
                            person.setInvalid(false);
                            if (person.isEmpty()) throw new Refusal(PeopleRefusal.UNKNOWN_PERSON);
                            assign.to(person.getValue(), note.getValue());
                        },
                        changed,
                        new Paragraph(title),
                        person,
                        note)
                .refusingAt(refusal -> {
                    boolean missing = refusal.reason() == PeopleRefusal.UNKNOWN_PERSON;
                    person.focus();
                    return Fields.refuse(person, missing ? t("desk.assign.missing") : Refusals.words(refusal));
                });
    }

    private static Dialog nobody(String title) {
        Dialog dialog = new Dialog(new Paragraph(title), new Paragraph(t("desk.assign.nobody")));
        dialog.setHeaderTitle(t("desk.assign.title"));
        dialog.getFooter().add(new com.vaadin.flow.component.button.Button(t("desk.close"), _ -> dialog.close()));
        return dialog;
    }

    private static String t(String key) {
        return I18NProvider.translate(key);
    }
}
