package org.renling.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty list says: what will appear there, and the first step. */
public class EmptyState extends Div {
    public EmptyState(String title, String sentence, Component... firstStep) {
        addClassName("empty");
        add(new H2(title), new Paragraph(sentence));
        add(firstStep);
    }
}
