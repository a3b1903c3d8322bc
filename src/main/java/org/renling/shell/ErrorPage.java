package org.renling.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.renling.shared.ui.Titled;

/** What every error view shows: what happened, what to do, and the way back. */
abstract class ErrorPage extends Div implements Titled {
    private String heading = "";

    void tell(String title, String text) {
        heading = title;
        removeAll();
        addClassName("empty");
        Anchor back = new Anchor(".", getTranslation("error.back"));
        back.addClassName("btn");
        add(new H1(title), new Paragraph(text), back);
    }

    @Override
    public String heading() {
        return heading;
    }
}
