package org.renling.cases.ui.resident;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryBook;
import org.renling.cases.Report;
import org.renling.cases.ui.Names;
import org.renling.people.VillageEntry;
import org.renling.people.VillageId;
import org.renling.shared.ui.DraftKeeper;
import org.renling.shared.ui.Fields;

/** The first step of a report: what it is, and where. */
public final class WhatStep extends Div {
    final TextField title = new TextField();
    final RadioButtonGroup<CaseKind> kind = new RadioButtonGroup<>();
    final Select<VillageEntry> village = new Select<>();
    final Select<CategoryBook.Entry> category = new Select<>();
    private final Names names;

    public WhatStep(Names names, boolean member) {
        this.names = names;
        addClassName("stack");
        title.setLabel(getTranslation("report.title"));
        title.setHelperText(getTranslation("report.title.help"));
        title.setMaxLength(Report.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("report.kind"));
        kind.setItems(member ? List.of(CaseKind.values()) : List.of(CaseKind.NEED, CaseKind.DISPUTE));
        kind.setItemLabelGenerator(k -> getTranslation("report.kind." + k.name()));
        kind.setValue(CaseKind.NEED);
        kind.addThemeName("vertical");
        kind.addValueChangeListener(_ -> offerCategories());
        village.setLabel(getTranslation("list.village"));
        village.setPlaceholder(getTranslation("report.village.choose"));
        village.setRequiredIndicatorVisible(true);
        village.setItems(names.villages());
        village.setItemLabelGenerator(v -> v.name(getLocale()));
        category.setLabel(getTranslation("report.category"));
        category.setHelperText(getTranslation("report.category.help"));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("report.category.none"));
        category.setItemLabelGenerator(c -> c == null ? getTranslation("report.category.none") : Names.name(c));
        offerCategories();
        add(kind, title, village, category);
    }

    private void offerCategories() {
        CategoryBook.Entry chosen = category.getValue();
        List<CategoryBook.Entry> fitting = names.categories(kind.getValue());
        category.setItems(fitting);
        if (chosen != null && fitting.contains(chosen)) category.setValue(chosen);
    }

    /** Chooses the village that a poster's code names; an unknown one is left to be chosen. */
    public void preset(VillageId id) {
        names.activeVillage(id).ifPresent(v -> {
            village.setItems(names.villages());
            village.setValue(v);
        });
    }

    public void keptBy(DraftKeeper draft) {
        draft.keep("title", title)
                .keep("kind", kind, CaseKind::name, WhatStep::kind)
                .keep(
                        "village",
                        village,
                        v -> v.id().toString(),
                        text -> names.villages().stream()
                                .filter(v -> v.id().toString().equals(text))
                                .findFirst()
                                .orElse(null))
                .keep(
                        "category",
                        category,
                        c -> String.valueOf(c.id().value()),
                        text -> names.categories(kind.getValue()).stream()
                                .filter(c -> String.valueOf(c.id().value()).equals(text))
                                .findFirst()
                                .orElse(null));
    }

    private static CaseKind kind(String name) {
        return Stream.of(CaseKind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElse(CaseKind.NEED);
    }

    public boolean isComplete() {
        Fields.clear(title, village);
        if (title.getValue().isBlank()) Fields.refuse(title, getTranslation("report.title.missing"));
        if (village.isEmpty()) Fields.refuse(village, getTranslation("refusal.VILLAGE_MISSING"));
        if (title.isInvalid()) title.focus();
        return !title.isInvalid() && !village.isInvalid();
    }

    CaseKind chosenKind() {
        return Objects.requireNonNullElse(kind.getValue(), CaseKind.NEED);
    }
}
