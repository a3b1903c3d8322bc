package org.renling.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.renling.people.FirstAdministrator;
import org.renling.people.PeopleRefusal;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Attempt;
import org.renling.shared.ui.EmptyState;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Refusals;
import org.renling.shared.ui.Titled;

/** Where the one-time link leads that is printed at the start on an empty database: to the first administrator. */
@Route("setup/:token")
@AnonymousAllowed
public class SetupView extends Div implements BeforeEnterObserver, Titled {
    private final FirstAdministrator first;
    private final TextField username = text("login.username", "username");
    private final TextField name = text("settings.accounts.name", "name");
    private final ChosenPassword password = new ChosenPassword();
    private String token = "";

    SetupView(FirstAdministrator first) {
        this.first = first;
        addClassName("narrow");
    }

    private static TextField text(String key, String filledInAs) {
        TextField field = new TextField();
        field.setLabel(field.getTranslation(key));
        field.getElement().setAttribute("autocomplete", filledInAs).setAttribute("autocapitalize", "none");
        return field;
    }

    @Override
    public final String heading() {
        return getTranslation("setup.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        if (first.isOpen(token)) showForm();
        else showUsed();
    }

    private void showUsed() {
        add(
                new PageHeader(heading(), ""),
                new EmptyState(
                        getTranslation("setup.used"),
                        getTranslation("setup.usedHint"),
                        link("login", getTranslation("nav.SIGN_IN"))));
    }

    private void showForm() {
        Button make = new Button(getTranslation("setup.make"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(_ -> {
            try {
                make();
            } finally {
                make.setEnabled(true);
            }
        });
        Div form = new Div(username, name, password, make);
        form.addClassNames("panel", "stack");
        add(new PageHeader(heading(), getTranslation("setup.lead")), form);
    }

    private void make() {
        Fields.clear(username, name);
        if (!password.isTypedTwice()) return;
        Attempt.attempt(
                () -> first.make(token, username.getValue(), name.getValue(), password.value()),
                this::made,
                this::refuse);
    }

    private void made() {
        removeAll();
        add(
                new PageHeader(getTranslation("setup.done"), ""),
                new EmptyState(
                        getTranslation("setup.doneTitle", username.getValue().strip()),
                        getTranslation("setup.doneHint"),
                        link("login", getTranslation("nav.SIGN_IN"))));
    }

    private static Anchor link(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.addClassName("btn");
        return link;
    }

    private boolean refuse(Refusal refusal) {
        if (!(refusal.reason() instanceof PeopleRefusal reason)) return false;
        return switch (reason) {
            case USERNAME_MISSING, USERNAME_NOT_PLAIN -> Fields.refuse(username, Refusals.words(refusal));
            case NAME_MISSING, NAME_TOO_LONG -> Fields.refuse(name, Refusals.words(refusal));
            default -> password.refuse(refusal);
        };
    }
}
