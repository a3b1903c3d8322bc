package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.renling.people.VillageForm;
import org.renling.shared.Refusal;

/** The fields of a village. */
final class VillageFields implements EntryFields<VillageForm> {
    private final NamedFields common = new NamedFields("settings.villages.active");

    /** A new village stands at this place until somebody says otherwise. */
    VillageFields at(int place) {
        common.position.setValue(place);
        return this;
    }

    @Override
    public List<Component> components() {
        return List.of(common.name, common.nameEn, common.position, common.active);
    }

    @Override
    public void show(VillageForm entry) {
        common.name.setValue(entry.name());
        common.nameEn.setValue(entry.nameEn());
        common.position.setValue(entry.position());
        common.active.setValue(entry.active());
    }

    @Override
    public VillageForm value() {
        return new VillageForm(
                common.name.getValue(), common.nameEn.getValue(), common.place(), common.active.getValue());
    }

    @Override
    public void clearErrors() {
        common.clearErrors();
    }

    @Override
    public boolean refuse(Refusal refusal) {
        return common.refuse(refusal);
    }

    @Override
    public Map<String, String> describe(VillageForm entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        common.describe(lines, entry.name(), entry.nameEn(), entry.active());
        lines.put(NamedFields.words("settings.position"), Integer.toString(entry.position()));
        return lines;
    }
}
