package org.renling.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Holds the place of the public list until it exists. */
@Route("")
@AnonymousAllowed
public class WelcomeView extends VerticalLayout {

    WelcomeView() {
        add(new H1("认领"));
    }
}
