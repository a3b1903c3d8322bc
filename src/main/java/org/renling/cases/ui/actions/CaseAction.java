package org.renling.cases.ui.actions;

import java.util.function.Predicate;
import org.renling.cases.CaseEvent;

/** Something that a person may do to a case, as a screen offers it. */
public interface CaseAction {
    /** The event that it brings about. */
    CaseEvent event();

    /** The word under which its label and explanation stand in the message bundle. */
    default String name() {
        return event().name();
    }

    /** Whether the person who looks at the case can do it now; the services decide again. */
    default boolean isOffered(ActionSite site) {
        return site.detail().may().contains(event());
    }

    /** Does it, or asks first for what it needs. */
    void open(ActionSite site);

    /** The message key of what its button says. */
    default String label() {
        return "case.action." + name();
    }

    /** The same action, offered only where something else holds too. */
    default CaseAction when(Predicate<ActionSite> also) {
        CaseAction whole = this;
        return new CaseAction() {
            @Override
            public CaseEvent event() {
                return whole.event();
            }

            @Override
            public String name() {
                return whole.name();
            }

            @Override
            public boolean isOffered(ActionSite site) {
                return whole.isOffered(site) && also.test(site);
            }

            @Override
            public void open(ActionSite site) {
                whole.open(site);
            }
        };
    }
}
