package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.renling.people.PeopleRefusal;
import org.renling.people.Township;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Refusals;

/** The fields of the township. */
final class TownshipFields implements EntryFields<Township> {
    private final TextField name = new TextField(NamedFields.words("settings.township.name"));
    private final TextField nameEn = new TextField(NamedFields.words("settings.nameEn"));
    private final TextField prefix = new TextField(NamedFields.words("settings.township.prefix"));

    TownshipFields() {
        nameEn.setHelperText(NamedFields.words("settings.nameEnHint"));
        prefix.setHelperText(NamedFields.words("settings.township.prefixHint"));
    }

    @Override
    public List<Component> components() {
        return List.of(name, nameEn, prefix);
    }

    @Override
    public void show(Township entry) {
        name.setValue(entry.name());
        nameEn.setValue(entry.nameEn());
        prefix.setValue(entry.codePrefix());
    }

    @Override
    public Township value() {
        return new Township(
                name.getValue().strip(),
                nameEn.getValue().strip(),
                prefix.getValue().strip());
    }

    @Override
    public void clearErrors() {
        Fields.clear(name, nameEn, prefix);
    }

    @Override
    public boolean refuse(Refusal refusal) {
        if (!(refusal.reason() instanceof PeopleRefusal reason)) return false;
        String words = Refusals.words(refusal);
        return switch (reason) {
            case NAME_MISSING, NAME_TOO_LONG -> Fields.refuse(name, words);
            case NAME_EN_TOO_LONG -> Fields.refuse(nameEn, words);
            case CODE_PREFIX_NOT_PLAIN -> Fields.refuse(prefix, words);
            default -> false;
        };
    }

    @Override
    public Map<String, String> describe(Township entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(name.getLabel(), entry.name());
        lines.put(nameEn.getLabel(), entry.nameEn());
        lines.put(prefix.getLabel(), entry.codePrefix());
        return lines;
    }
}
