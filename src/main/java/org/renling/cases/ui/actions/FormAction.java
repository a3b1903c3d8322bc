package org.renling.cases.ui.actions;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.renling.cases.CaseEvent;

/**
 * An action that asks for something in a dialog first.
 *
 * @param form makes the form for the case as the person sees it
 * @param send hands what was filled in to the service
 */
record FormAction<F extends ActionForm>(
        CaseEvent event, String name, Function<ActionSite, F> form, BiConsumer<ActionSite, F> send)
        implements CaseAction {
    FormAction(CaseEvent event, Function<ActionSite, F> form, BiConsumer<ActionSite, F> send) {
        this(event, event.name(), form, send);
    }

    @Override
    public void open(ActionSite site) {
        F filled = form.apply(site);
        filled.openAs(label(), () -> send.accept(site, filled), site.changed());
    }
}
