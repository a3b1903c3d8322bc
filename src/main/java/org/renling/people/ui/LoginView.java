package org.renling.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.renling.people.CurrentUser;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Titled;

/** Where a person signs in: a plain form post, which password managers know and which needs no connection kept open. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, Titled {
    static final String TYPED = "renling.sign-in.username";
    private static final int LONGEST_WAIT = 86_400;
    private final CurrentUser user;
    private final Paragraph refused = new Paragraph();
    private final Input username = field("username", "text", "username");
    private final Input password = field("password", "password", "current-password");

    LoginView(CurrentUser user) {
        this.user = user;
        addClassName("narrow");
        refused.addClassName("refused");
        refused.setId("refused");
        refused.getElement().setAttribute("role", "alert");
        Paragraph forgotten = new Paragraph(getTranslation("login.forgotten"));
        forgotten.addClassName("soft");
        add(new PageHeader(heading(), getTranslation("login.lead")), refused);
        getElement().appendChild(form());
        add(forgotten);
    }

    private Element form() {
        NativeButton signIn = new NativeButton(getTranslation("login.signIn"));
        signIn.getElement().setAttribute("type", "submit");
        signIn.addClassName("btn");
        Element form = new Element("form");
        form.setAttribute("action", "login").setAttribute("method", "post").setAttribute("class", "panel stack");
        form.appendChild(
                labelled("login.username", username).getElement(),
                labelled("login.password", password).getElement(),
                signIn.getElement());
        return form;
    }

    private Div labelled(String key, Input field) {
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.setFor(field);
        Div both = new Div(label, field);
        both.addClassName("plain-field");
        return both;
    }

    private static Input field(String name, String type, String filledInAs) {
        Input input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", filledInAs)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "128");
        return input;
    }

    @Override
    public final String heading() {
        return getTranslation("login.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.id().isPresent()) {
            event.forwardTo("");
            return;
        }
        Optional<String> why = why(event.getLocation().getQueryParameters());
        refused.setText(why.orElse(""));
        refused.setVisible(why.isPresent());
        if (why.isPresent()) {
            password.getElement().setAttribute("aria-describedby", "refused").setAttribute("aria-invalid", "true");
            typed().ifPresent(name -> username.getElement().setAttribute("value", name));
        }
        Input next = why.isPresent() && typed().isPresent() ? password : username;
        next.getElement().setAttribute("autofocus", true);
        next.focus();
    }

    private Optional<String> why(QueryParameters asked) {
        if (asked.getParameters().containsKey("error")) return Optional.of(getTranslation("login.wrong"));
        return asked.getSingleParameter("wait").flatMap(LoginView::seconds).map(this::waitFor);
    }

    private static Optional<Integer> seconds(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(s -> s > 0 && s <= LONGEST_WAIT);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private String waitFor(int seconds) {
        return seconds < 60
                ? getTranslation("login.waitSeconds", seconds)
                : getTranslation("login.waitMinutes", (seconds + 59) / 60);
    }

    private static Optional<String> typed() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(session -> (String) session.getAttribute(TYPED))
                .filter(name -> !name.isBlank());
    }
}
