package org.renling.cases.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names beside values, each line only where there is something to say. */
final class Facts extends DescriptionList {
    Facts() {
        addClassName("facts");
    }

    Facts line(String key, String value) {
        return value.isBlank() ? this : line(key, new Span(value));
    }

    Facts line(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }
}
