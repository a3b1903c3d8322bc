package org.renling.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The one H1 of a page, with a sentence below it and what can be done beside it. */
public class PageHeader extends Composite<Div> {
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();

    public PageHeader(String title, String sentence, Component... actions) {
        lead.addClassName("lead");
        getContent().addClassName("page-header");
        getContent().add(new Div(heading, lead));
        setTitle(title);
        setLead(sentence);
        if (actions.length > 0) {
            Div beside = new Div(actions);
            beside.addClassName("actions");
            getContent().add(beside);
        }
    }

    public final void setTitle(String title) {
        heading.setText(title);
    }

    public final void setLead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(!sentence.isEmpty());
    }
}
