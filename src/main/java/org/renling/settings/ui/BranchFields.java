package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.renling.people.BranchForm;
import org.renling.people.PeopleRefusal;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Refusals;

/** The fields of a branch. */
final class BranchFields implements EntryFields<BranchForm> {
    private final NamedFields common = new NamedFields("settings.branches.active");
    private final Select<VillageId> village;

    BranchFields(Places places) {
        village = places.villageSelect(
                NamedFields.words("settings.branches.village"), NamedFields.words("settings.branches.office"));
    }

    @Override
    public List<Component> components() {
        return List.of(common.name, common.nameEn, village, common.active);
    }

    @Override
    public void show(BranchForm entry) {
        common.name.setValue(entry.name());
        common.nameEn.setValue(entry.nameEn());
        village.setValue(entry.village());
        common.active.setValue(entry.active());
    }

    @Override
    public BranchForm value() {
        return new BranchForm(
                common.name.getValue(), common.nameEn.getValue(), village.getValue(), common.active.getValue());
    }

    @Override
    public void clearErrors() {
        common.clearErrors();
        Fields.clear(village);
    }

    @Override
    public boolean refuse(Refusal refusal) {
        return refusal.reason() == PeopleRefusal.UNKNOWN_PLACE
                ? Fields.refuse(village, Refusals.words(refusal))
                : common.refuse(refusal);
    }

    @Override
    public Map<String, String> describe(BranchForm entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        common.describe(lines, entry.name(), entry.nameEn(), entry.active());
        lines.put(village.getLabel(), village.getItemLabelGenerator().apply(entry.village()));
        return lines;
    }
}
