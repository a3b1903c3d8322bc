package org.renling.cases.ui.actions;

import java.util.function.BiConsumer;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseEvent;
import org.renling.people.PersonId;
import org.renling.shared.ui.Attempt;

/** An action that asks nothing: one press and it is done. */
record PlainAction(CaseEvent event, BiConsumer<CaseCode, PersonId> call) implements CaseAction {
    @Override
    public void open(ActionSite site) {
        if (!Attempt.attempt(() -> call.accept(site.code(), site.me()), site.changed()))
            site.changed().run();
    }
}
