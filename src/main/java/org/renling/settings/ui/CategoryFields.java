package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CategoryForm;
import org.renling.cases.EvidenceKind;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Refusals;

/** The fields of a category; its kind is asked for once, when it is made. */
final class CategoryFields implements EntryFields<CategoryForm> {
    private final NamedFields common = new NamedFields("settings.categories.active");
    private final RadioButtonGroup<CaseKind> kind =
            new RadioButtonGroup<>(NamedFields.words("settings.categories.kind"));
    private final Checkbox complex = new Checkbox(NamedFields.words("settings.categories.complex"));
    private final CheckboxGroup<EvidenceKind> rule = new CheckboxGroup<>(NamedFields.words("settings.categories.rule"));
    private final boolean isNew;

    CategoryFields(boolean isNew) {
        this.isNew = isNew;
        kind.setItems(CaseKind.values());
        kind.setItemLabelGenerator(k -> NamedFields.words("kind." + k));
        kind.setValue(CaseKind.NEED);
        kind.addClassName("wide");
        rule.setItems(EvidenceKind.values());
        rule.setItemLabelGenerator(CategoryFields::words);
        rule.addClassName("wide");
        complex.addClassName("wide");
    }

    /** A new category stands at this place until somebody says otherwise. */
    CategoryFields at(int place) {
        common.position.setValue(place);
        return this;
    }

    CaseKind kind() {
        return kind.getValue();
    }

    @Override
    public List<Component> components() {
        List<Component> all = new ArrayList<>();
        if (isNew) all.add(kind);
        all.addAll(List.of(common.name, common.nameEn, rule, complex, common.position, common.active));
        return all;
    }

    @Override
    public void show(CategoryForm entry) {
        common.name.setValue(entry.name());
        common.nameEn.setValue(entry.nameEn());
        common.position.setValue(entry.position());
        common.active.setValue(entry.active());
        complex.setValue(entry.complex());
        rule.setValue(entry.anyOf());
    }

    @Override
    public CategoryForm value() {
        return new CategoryForm(
                common.name.getValue(),
                common.nameEn.getValue(),
                complex.getValue(),
                rule.getValue(),
                common.place(),
                common.active.getValue());
    }

    @Override
    public void clearErrors() {
        common.clearErrors();
        Fields.clear(rule);
    }

    @Override
    public boolean refuse(Refusal refusal) {
        return refusal.reason() == CaseRefusal.EVIDENCE_RULE_EMPTY
                ? Fields.refuse(rule, Refusals.words(refusal))
                : common.refuse(refusal);
    }

    @Override
    public Map<String, String> describe(CategoryForm entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        common.describe(lines, entry.name(), entry.nameEn(), entry.active());
        lines.put(rule.getLabel(), ruleOf(entry.anyOf()));
        lines.put(
                NamedFields.words("settings.categories.complexShort"),
                NamedFields.words(entry.complex() ? "settings.categories.complex" : "settings.categories.simple"));
        lines.put(NamedFields.words("settings.position"), Integer.toString(entry.position()));
        return lines;
    }

    /** The kinds that a rule accepts, strongest first. */
    static String ruleOf(java.util.Set<EvidenceKind> anyOf) {
        return anyOf.stream().sorted().map(CategoryFields::words).collect(Collectors.joining(" / "));
    }

    private static String words(EvidenceKind kind) {
        return NamedFields.words("evidence." + kind);
    }
}
