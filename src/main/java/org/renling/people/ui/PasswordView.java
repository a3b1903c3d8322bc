package org.renling.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.renling.people.CurrentUser;
import org.renling.people.Passwords;
import org.renling.people.PeopleRefusal;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Attempt;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Refusals;
import org.renling.shared.ui.Titled;

/** Where a person changes their own password, and where one whom somebody else gave a password chooses it first. */
@Route("password")
@PermitAll
public class PasswordView extends Div implements Titled {
    private final CurrentUser user;
    private final Passwords passwords;
    private final PersonId me;
    private final boolean given;
    private final PasswordField old;
    private final ChosenPassword chosen = new ChosenPassword();

    PasswordView(CurrentUser user, Passwords passwords) {
        this.user = user;
        this.passwords = passwords;
        this.me = user.require();
        this.given = user.mustChangePassword();
        this.old = ChosenPassword.field(given ? "password.given" : "password.old", "current-password");
        addClassName("narrow");
        Button save = new Button(getTranslation("password.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                change();
            } finally {
                save.setEnabled(true);
            }
        });
        Div form = new Div(old, chosen, save);
        form.addClassNames("panel", "stack");
        add(new PageHeader(heading(), getTranslation(given ? "password.leadGiven" : "password.lead")), form);
    }

    @Override
    public final String heading() {
        return getTranslation("password.title");
    }

    private void change() {
        Fields.clear(old);
        if (!chosen.isTypedTwice()) return;
        Attempt.attempt(() -> passwords.change(me, old.getValue(), chosen.value()), this::changed, this::refuse);
    }

    private void changed(int signInPeriod) {
        user.goOn(signInPeriod);
        Notices.done(getTranslation("password.changed"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private boolean refuse(Refusal refusal) {
        boolean atOld = refusal.reason() == PeopleRefusal.PASSWORD_WRONG
                || refusal.reason() == PeopleRefusal.TOO_MANY_PASSWORD_TRIES;
        return atOld ? Fields.refuse(old, Refusals.words(refusal)) : chosen.refuse(refusal);
    }
}
