package org.renling.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Predicate;
import org.renling.shared.Refusal;

/**
 * A form over the page: it stays open, with what was typed, until what it asks for went through. A refusal that no field
 * takes is said above the form.
 */
public class FormDialog extends Dialog {
    private final Paragraph refused = new Paragraph();
    private final Div form = new Div();
    private final Button confirm;
    private Predicate<Refusal> atField = _ -> false;

    /**
     * @param useCase calls the service; a refusal it throws keeps the dialog open
     * @param onSuccess runs after the dialog has closed
     */
    public FormDialog(String title, String action, Runnable useCase, Runnable onSuccess, Component... fields) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        form.addClassName("stack");
        form.add(refused);
        form.add(fields);
        add(form);
        confirm = new Button(action);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(_ -> {
            try {
                run(useCase, onSuccess);
            } finally {
                confirm.setEnabled(true);
            }
        });
        Button cancel = new Button(getTranslation("dialog.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    /** Lets the form show a refusal at the field it is about. */
    public FormDialog refusingAt(Predicate<Refusal> field) {
        this.atField = field;
        return this;
    }

    public Button confirmButton() {
        return confirm;
    }

    private void run(Runnable useCase, Runnable onSuccess) {
        refused.setVisible(false);
        Attempt.attempt(
                useCase,
                () -> {
                    close();
                    onSuccess.run();
                },
                refusal -> atField.test(refusal) || say(refusal));
    }

    private boolean say(Refusal refusal) {
        refused.setText(Refusals.words(refusal));
        refused.setVisible(true);
        return true;
    }
}
