package org.renling.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.renling.people.PeopleRefusal;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Locales;
import org.renling.shared.ui.Refusals;

/** The fields that villages, branches and categories have in common. */
final class NamedFields {
    final TextField name = new TextField(words("settings.nameZh"));
    final TextField nameEn = new TextField(words("settings.nameEn"));
    final IntegerField position = new IntegerField(words("settings.position"));
    final Checkbox active;

    NamedFields(String activeKey) {
        nameEn.setHelperText(words("settings.nameEnHint"));
        position.setHelperText(words("settings.positionHint"));
        position.setStepButtonsVisible(true);
        position.setValue(1);
        active = new Checkbox(words(activeKey), true);
        active.addClassName("wide");
    }

    static String words(String key, Object... details) {
        return com.vaadin.flow.i18n.I18NProvider.translate(Locales.current(), key, details);
    }

    /** The position as the service takes it; outside its range where nothing sensible was typed. */
    int place() {
        Integer value = position.getValue();
        return value == null ? -1 : value;
    }

    void clearErrors() {
        Fields.clear(name, nameEn, position);
    }

    boolean refuse(Refusal refusal) {
        if (!(refusal.reason() instanceof PeopleRefusal reason)) return false;
        String words = Refusals.words(refusal);
        return switch (reason) {
            case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN -> Fields.refuse(name, words);
            case NAME_EN_TOO_LONG -> Fields.refuse(nameEn, words);
            case POSITION_OUT_OF_RANGE -> Fields.refuse(position, words);
            default -> false;
        };
    }

    void describe(Map<String, String> lines, String newName, String newNameEn, boolean isActive) {
        lines.put(words("settings.nameZh"), newName);
        lines.put(words("settings.nameEn"), newNameEn);
        lines.put(words("settings.accounts.state"), words(isActive ? "settings.active" : "settings.inactive"));
    }
}
