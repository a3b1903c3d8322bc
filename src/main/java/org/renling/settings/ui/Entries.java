package org.renling.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.renling.shared.ui.StatusBadge;

/** Entries as cards that open on the side, or in place of the list on a phone. */
class Entries extends Composite<UnorderedList> {
    Entries() {
        getContent().addClassName("entries");
    }

    void clear() {
        getContent().removeAll();
    }

    void add(String address, String name, String about, boolean active, boolean open) {
        Anchor link = new Anchor(address);
        link.addClassName("entry");
        if (open) link.getElement().setAttribute("aria-current", "true");
        Element title = new Element("strong");
        title.appendChild(new Span(name).getElement());
        if (!active)
            title.appendChild(
                    new StatusBadge(StatusBadge.Tone.PLAIN, getTranslation("settings.inactive")).getElement());
        link.getElement().appendChild(title);
        if (!about.isEmpty()) link.getElement().appendChild(new Element("small").setText(about));
        getContent().add(new ListItem(link));
    }
}
