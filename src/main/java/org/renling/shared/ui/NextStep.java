package org.renling.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The one next step of a screen, with its one filled button. */
public class NextStep extends Section {
    private final Button button;

    public NextStep(String title, String sentence, String action, Runnable step) {
        addClassName("next-step");
        button = new Button(action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                step.run();
            } finally {
                button.setEnabled(true);
            }
        });
        add(new H2(title), new Paragraph(sentence), button);
    }

    public Button button() {
        return button;
    }
}
