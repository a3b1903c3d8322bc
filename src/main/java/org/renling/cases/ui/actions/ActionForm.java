package org.renling.cases.ui.actions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import org.renling.shared.Refusal;
import org.renling.shared.RefusalReason;
import org.renling.shared.ui.FormDialog;
import org.renling.shared.ui.Refusals;

/** The fields of one action. It knows at which field each refusal is to be read. */
abstract class ActionForm extends Composite<Div> {
    private final Map<RefusalReason, HasValidation> places = new HashMap<>();

    ActionForm() {
        getContent().addClassName("action-form");
    }

    /** Adds a field, where these refusals are shown. */
    final <F extends Component & HasValidation> F field(F field, RefusalReason... shownHere) {
        getContent().add(field);
        return watch(field, shownHere);
    }

    /** Shows these refusals at a field that stands somewhere in the form already. */
    final <F extends Component & HasValidation> F watch(F field, RefusalReason... shownHere) {
        field.setManualValidation(true);
        for (RefusalReason refusal : shownHere) places.put(refusal, field);
        return field;
    }

    final void add(Component... parts) {
        getContent().add(parts);
    }

    /** Shows a refusal at its field; false when it belongs to none of them. */
    final boolean show(Refusal refusal, String words, boolean goThere) {
        HasValidation field = places.get(refusal.reason());
        if (field == null) return false;
        field.setErrorMessage(words);
        field.setInvalid(true);
        if (goThere) goTo((Component) field);
        return true;
    }

    /** Long forms scroll: what is refused comes into sight. */
    private static void goTo(Component field) {
        field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        if (field instanceof Focusable<?> f) f.focus();
    }

    final String t(String key, Object... values) {
        return getTranslation(key, values);
    }

    /**
     * Shows the form in a dialog that stays open, with all that was typed, until what it asks for has been done.
     *
     * @param label message key of the title and of the button that sends it
     * @param send does it, or throws a refusal
     * @param done runs once it is done
     */
    final void openAs(String label, Runnable send, Runnable done) {
        FormDialog dialog = new FormDialog(t(label), t(label), () -> sendAnew(send), done, this)
                .refusingAt(refusal -> show(refusal, Refusals.words(refusal), true));
        dialog.addClassName("action-dialog");
        dialog.open();
    }

    private void sendAnew(Runnable send) {
        places.values().forEach(f -> f.setInvalid(false));
        send.run();
    }
}
