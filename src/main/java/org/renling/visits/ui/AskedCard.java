package org.renling.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryBook;
import org.renling.cases.Report;
import org.renling.cases.ui.Names;
import org.renling.shared.ui.Fields;
import org.renling.visits.Asked;

/** One thing that was asked on a visit, as it is written down. */
final class AskedCard extends Composite<Div> {
    private final Names names;
    private final H3 heading = new H3();
    private final RadioButtonGroup<CaseKind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final TextArea told = new TextArea();
    private final Select<CategoryBook.Entry> category = new Select<>();
    private final Button remove = new Button();

    AskedCard(Names names, Runnable changed, Runnable removed) {
        this.names = names;
        getContent().addClassNames("asked", "stack");
        kind.setLabel(getTranslation("visits.kind"));
        kind.setItems(CaseKind.NEED, CaseKind.DISPUTE);
        kind.setItemLabelGenerator(k -> getTranslation("kind." + k));
        kind.setValue(CaseKind.NEED);
        title.setLabel(getTranslation("visits.asked.title"));
        title.setHelperText(getTranslation("visits.asked.title.help"));
        title.setMaxLength(Report.LONGEST_TITLE);
        told.setLabel(getTranslation("visits.asked.told"));
        told.setMaxLength(Report.LONGEST_TOLD);
        category.setLabel(getTranslation("visits.category"));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("visits.category.later"));
        category.setItemLabelGenerator(c -> c == null ? getTranslation("visits.category.later") : Names.name(c));
        category.setItems(names.categories(CaseKind.NEED));
        remove.setText(getTranslation("visits.asked.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(_ -> removed.run());
        kind.addValueChangeListener(_ -> category.setItems(names.categories(kind.getValue())));
        kind.addValueChangeListener(_ -> changed.run());
        title.addValueChangeListener(_ -> changed.run());
        told.addValueChangeListener(_ -> changed.run());
        category.addValueChangeListener(_ -> changed.run());
        getContent().add(heading, kind, title, told, category, remove);
    }

    void number(int n, boolean removable) {
        heading.setText(getTranslation("visits.asked.number", n));
        remove.setVisible(removable);
    }

    boolean isBlank() {
        return title.isEmpty() && told.isEmpty();
    }

    Asked asked() {
        CategoryBook.Entry chosen = category.getValue();
        return new Asked(
                kind.getValue(),
                chosen == null ? null : chosen.id(),
                title.getValue().strip(),
                told.getValue().strip());
    }

    void show(Asked asked) {
        kind.setValue(asked.kind());
        title.setValue(asked.title());
        told.setValue(asked.told());
        category.setValue(category(asked));
    }

    private CategoryBook.@Nullable Entry category(Asked asked) {
        return names.categories(asked.kind()).stream()
                .filter(c -> c.id().equals(asked.category()))
                .findFirst()
                .orElse(null);
    }

    /** Says at its field what is missing; a card left blank asks for nothing. */
    boolean isComplete() {
        Fields.clear(title, told);
        if (isBlank()) return true;
        String required = getTranslation("field.required");
        if (title.getValue().isBlank()) Fields.refuse(title, required);
        if (told.getValue().isBlank()) Fields.refuse(told, required);
        return !title.isInvalid() && !told.isInvalid();
    }

    boolean focusFirstWrong() {
        if (title.isInvalid()) title.focus();
        else if (told.isInvalid()) told.focus();
        return title.isInvalid() || told.isInvalid();
    }
}
