package org.renling.cases.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.renling.cases.ui.actions.ActionSite;
import org.renling.cases.ui.actions.CaseAction;
import org.renling.shared.ui.Panel;

/** Everything else that the person may do, quietly. */
final class OtherActions extends Panel {
    OtherActions(String heading, List<CaseAction> actions, ActionSite site) {
        super(heading);
        UnorderedList list = new UnorderedList();
        addClassName("others-panel");
        list.addClassName("other-actions");
        actions.forEach(a -> list.add(new ListItem(button(a, site))));
        add(list);
        setVisible(!actions.isEmpty());
    }

    private Button button(CaseAction action, ActionSite site) {
        Button button = new Button(getTranslation(action.label()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                action.open(site);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
