package org.renling.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.renling.people.NewPassword;
import org.renling.people.PeopleAdmin;
import org.renling.people.PersonId;
import org.renling.shared.ui.Attempt;
import org.renling.shared.ui.FormDialog;
import org.renling.shared.ui.Notices;

/** Whether a person can sign in, and with what: a new password, the end of their access, its return. */
class AccountAccess extends Div {
    AccountAccess(PeopleAdmin admin, PersonId person, String name, boolean active, PersonId me, Runnable onChanged) {
        addClassNames("row", "apart");
        if (active) {
            Button reset =
                    new Button(getTranslation("settings.accounts.reset"), _ -> askReset(admin, person, name, me));
            Button end = new Button(
                    getTranslation("settings.accounts.deactivate"), _ -> askEnd(admin, person, name, me, onChanged));
            end.addThemeVariants(ButtonVariant.ERROR);
            add(reset, end);
            return;
        }
        Button back = new Button(getTranslation("settings.accounts.activate"));
        back.setDisableOnClick(true);
        back.addClickListener(_ -> {
            Attempt.attempt(() -> admin.activate(person, me), () -> {
                Notices.done(getTranslation("settings.accounts.activated"));
                onChanged.run();
            });
            back.setEnabled(true);
        });
        add(new Paragraph(getTranslation("settings.accounts.noAccess")), back);
    }

    private void askReset(PeopleAdmin admin, PersonId person, String name, PersonId me) {
        NewPassword[] made = new NewPassword[1];
        new FormDialog(
                        getTranslation("settings.accounts.resetTitle", name),
                        getTranslation("settings.accounts.reset"),
                        () -> made[0] = admin.resetPassword(person, me),
                        () -> show(made[0], () -> {}),
                        new Paragraph(getTranslation("settings.accounts.resetHint")))
                .open();
    }

    private void askEnd(PeopleAdmin admin, PersonId person, String name, PersonId me, Runnable onChanged) {
        new FormDialog(
                        getTranslation("settings.accounts.deactivateTitle", name),
                        getTranslation("settings.accounts.deactivate"),
                        () -> admin.deactivate(person, me),
                        () -> {
                            Notices.done(getTranslation("settings.accounts.deactivated"));
                            onChanged.run();
                        },
                        new Paragraph(getTranslation("settings.accounts.deactivateHint", name)))
                .open();
    }

    /** Shows a password that is shown once; it closes by its button only. */
    static void show(NewPassword made, Runnable onClosed) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("settings.accounts.passwordTitle", made.username()));
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        Paragraph secret = new Paragraph(made.password());
        secret.addClassName("secret");
        dialog.add(new Paragraph(dialog.getTranslation("settings.accounts.passwordHint")), secret);
        Button taken = new Button(dialog.getTranslation("settings.accounts.passwordTaken"), _ -> {
            dialog.close();
            onClosed.run();
        });
        taken.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(taken);
        dialog.open();
    }
}
