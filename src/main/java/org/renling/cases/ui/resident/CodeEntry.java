package org.renling.cases.ui.resident;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.renling.cases.FollowCode;
import org.renling.shared.ui.Fields;

/** Asks for the code that somebody got for their report. */
public final class CodeEntry extends Div {
    private static final int LONGEST = 20;
    private final TextField code = new TextField();

    public CodeEntry(String typed, @Nullable String refused, Consumer<String> onCode) {
        addClassNames("panel", "narrow", "stack");
        code.setLabel(getTranslation("follow.code"));
        code.setHelperText(getTranslation("follow.code.help"));
        code.setMaxLength(LONGEST);
        code.setValue(typed.length() > LONGEST ? "" : typed);
        code.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
        if (refused != null) Fields.refuse(code, refused);
        Button open = new Button(getTranslation("follow.open"), _ -> send(onCode));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickShortcut(Key.ENTER);
        add(code, open);
    }

    private void send(Consumer<String> onCode) {
        if (new FollowCode(code.getValue()).isWellFormed()) onCode.accept(code.getValue());
        else Fields.refuse(code, getTranslation("follow.code.malformed"));
    }
}
