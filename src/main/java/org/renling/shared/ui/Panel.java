package org.renling.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A section of a page with its heading. */
public class Panel extends Section {
    public Panel(String title, Component... content) {
        addClassName("panel");
        add(new H2(title));
        add(content);
    }
}
