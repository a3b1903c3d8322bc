package org.renling.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.renling.people.PasswordRule;
import org.renling.people.PeopleRefusal;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Refusals;

/** A new password, typed twice. */
class ChosenPassword extends Composite<Div> {
    private final PasswordField first = field("password.new");
    private final PasswordField again = field("password.again");

    ChosenPassword() {
        first.setHelperText(getTranslation("password.rule", PasswordRule.SHORTEST));
        getContent().addClassName("stack");
        getContent().add(first, again);
    }

    static PasswordField field(String key, String filledInAs) {
        PasswordField field = new PasswordField();
        field.setLabel(field.getTranslation(key));
        field.setMaxLength(PasswordRule.LONGEST);
        field.getElement().setAttribute("autocomplete", filledInAs);
        return field;
    }

    private static PasswordField field(String key) {
        return field(key, "new-password");
    }

    String value() {
        return first.getValue();
    }

    /** Whether both are the same; says so at the second where they are not. */
    boolean isTypedTwice() {
        Fields.clear(first, again);
        if (first.getValue().equals(again.getValue())) return true;
        Fields.refuse(again, getTranslation("password.notTheSame"));
        return false;
    }

    /** Shows a refusal that is about the new password at its field. */
    boolean refuse(Refusal refusal) {
        if (!(refusal.reason() instanceof PeopleRefusal reason)) return false;
        return switch (reason) {
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY, PASSWORD_UNCHANGED ->
                Fields.refuse(first, Refusals.words(refusal));
            default -> false;
        };
    }
}
