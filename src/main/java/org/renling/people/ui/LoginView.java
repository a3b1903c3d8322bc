package org.renling.people.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a person signs in: a plain form post, so that it works before and without any script of ours. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Main {
    LoginView() {
        Element form = new Element("form");
        form.setAttribute("action", "login").setAttribute("method", "post");
        form.appendChild(
                field("username", "text").getElement(),
                field("password", "password").getElement(),
                new NativeButton("登录").getElement());
        add(new H1("登录"));
        getElement().appendChild(form);
    }

    private static Input field(String name, String type) {
        Input input = new Input();
        input.getElement().setAttribute("name", name);
        input.setType(type);
        return input;
    }
}
