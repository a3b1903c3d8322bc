package org.renling.settings.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.people.BranchEntry;
import org.renling.people.BranchId;
import org.renling.people.Directory;
import org.renling.people.VillageEntry;
import org.renling.people.VillageId;
import org.renling.shared.ui.Locales;

/** The names of villages and branches while a screen is built, in the reader's language. */
final class Places {
    private final Locale language = Locales.current();
    private final List<VillageEntry> villages;
    private final List<BranchEntry> branches;
    private final Map<VillageId, VillageEntry> byVillage;
    private final Map<BranchId, BranchEntry> byBranch;

    Places(Directory directory) {
        villages = directory.villages();
        branches = directory.branches();
        byVillage = villages.stream().collect(Collectors.toMap(VillageEntry::id, Function.identity()));
        byBranch = branches.stream().collect(Collectors.toMap(BranchEntry::id, Function.identity()));
    }

    List<BranchEntry> branches() {
        return branches;
    }

    List<VillageId> villages() {
        return villages.stream().map(VillageEntry::id).toList();
    }

    String name(@Nullable VillageId village) {
        VillageEntry entry = village == null ? null : byVillage.get(village);
        return entry == null ? "" : marked(entry.name(language), entry.active());
    }

    String name(@Nullable BranchId branch) {
        BranchEntry entry = branch == null ? null : byBranch.get(branch);
        return entry == null ? "" : marked(entry.name(language), entry.active());
    }

    Select<VillageId> villageSelect(String label, String none) {
        Select<VillageId> select = optional(label, none, this::name);
        select.setItems(villages());
        return select;
    }

    Select<BranchId> branchSelect(String label, String none) {
        Select<BranchId> select = optional(label, none, this::name);
        select.setItems(branches.stream().map(BranchEntry::id).toList());
        return select;
    }

    /** A choice that may stay open, which it says in words. */
    static <T> Select<T> optional(String label, String none, Function<T, String> name) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setItemLabelGenerator(item -> item == null ? none : name.apply(item));
        return select;
    }

    private static String marked(String name, boolean active) {
        return active ? name : name + " (" + NamedFields.words("settings.inactive") + ")";
    }
}
