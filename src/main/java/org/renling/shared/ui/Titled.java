package org.renling.shared.ui;

import com.vaadin.flow.router.HasDynamicTitle;

/** A view with a title in the browser tab: its heading, then the name of the program. */
public interface Titled extends HasDynamicTitle {
    /** What the page is about, in words; usually its H1. */
    String heading();

    @Override
    default String getPageTitle() {
        return heading() + " · " + Refusals.translated("app.name");
    }
}
