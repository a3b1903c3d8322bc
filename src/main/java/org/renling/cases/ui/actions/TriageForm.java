package org.renling.cases.ui.actions;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CategoryBook;
import org.renling.cases.CategoryId;
import org.renling.cases.FourDegrees;
import org.renling.cases.PublicText;
import org.renling.cases.Triage;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.people.VillageEntry;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Locales;
import org.renling.shared.ui.Refusals;

/** A leader's decision to put a reported case on the list, filled in as far as the report tells. */
final class TriageForm extends ActionForm {
    private final RadioButtonGroup<CaseKind> kind = new RadioButtonGroup<>();
    private final Select<CategoryBook.Entry> category = new Select<>();
    private final Select<VillageEntry> village = new Select<>();
    private final FourDegreesField degrees = new FourDegreesField();
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final Checkbox urgent = new Checkbox();
    private final Checkbox complex = new Checkbox();
    private final IntegerField places = new IntegerField();
    private final DatePicker due = Fields.date("");
    private final List<CategoryBook.Entry> categories;
    private final UsualDue usualDue;
    private final CaseWords words;
    private boolean dueChosen;

    /** When a case of a kind would be due by the clocks. */
    interface UsualDue {
        Instant of(CaseKind kind, boolean complex);
    }

    /** What the report says already. */
    record Start(CaseKind kind, @Nullable CategoryId category, VillageId village, String title, String told) {}

    TriageForm(
            Start from,
            List<CategoryBook.Entry> categories,
            List<VillageEntry> villages,
            UsualDue usualDue,
            CaseWords words) {
        this.words = words;
        this.categories = categories.stream().filter(CategoryBook.Entry::active).toList();
        this.usualDue = usualDue;
        label();
        kind.setItems(CaseKind.values());
        kind.setItemLabelGenerator(k -> t("kind." + k));
        category.setItemLabelGenerator(c -> c == null ? "" : Names.name(c));
        village.setItems(villages);
        village.setItemLabelGenerator(v -> v == null ? "" : v.name(Locales.current()));
        title.setMaxLength(PublicText.LONGEST_TITLE);
        text.setMaxLength(PublicText.LONGEST_TEXT);
        places.setMin(0);
        places.setStepButtonsVisible(true);
        field(kind);
        add(pair(category, village));
        watch(category, CaseRefusal.CATEGORY_MISSING, CaseRefusal.UNKNOWN_CATEGORY, CaseRefusal.CATEGORY_OF_OTHER_KIND);
        watch(village, CaseRefusal.VILLAGE_MISSING, CaseRefusal.UNKNOWN_VILLAGE, CaseRefusal.OUT_OF_SCOPE);
        field(degrees, CaseRefusal.SCORE_MISSING);
        field(title);
        field(text, CaseRefusal.PERSONAL_DATA_IN_PUBLIC_TEXT, CaseRefusal.TEXT_MISSING, CaseRefusal.TEXT_TOO_LONG);
        add(urgent, complex);
        field(places);
        field(due, CaseRefusal.DUE_DATE_IN_PAST);
        fill(from);
        kind.addValueChangeListener(_ -> kindChanged());
        category.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null)
                complex.setValue(e.getValue().complex());
        });
        complex.addValueChangeListener(_ -> showUsualDue());
        due.addValueChangeListener(e -> dueChosen = dueChosen || e.isFromClient());
        title.addBlurListener(_ -> screen());
        text.addBlurListener(_ -> screen());
    }

    private void label() {
        kind.setLabel(t("case.kind"));
        category.setLabel(t("case.category"));
        village.setLabel(t("case.village"));
        title.setLabel(t("case.publicTitle"));
        text.setLabel(t("case.publicText"));
        text.setHelperText(t("case.publicText.help"));
        urgent.setLabel(t("case.urgent.choose"));
        complex.setLabel(t("case.complex.choose"));
        places.setLabel(t("case.places"));
        due.setLabel(t("case.due"));
    }

    private static Div pair(com.vaadin.flow.component.Component a, com.vaadin.flow.component.Component b) {
        Div pair = new Div(a, b);
        pair.addClassName("field-pair");
        return pair;
    }

    private void fill(Start from) {
        kind.setValue(from.kind());
        offerCategories(from.kind());
        categories.stream()
                .filter(c -> c.id().equals(from.category()) && c.kind() == from.kind())
                .findFirst()
                .ifPresent(c -> {
                    category.setValue(c);
                    complex.setValue(c.complex());
                });
        village.getListDataView()
                .getItems()
                .filter(v -> v.id().equals(from.village()))
                .findFirst()
                .ifPresent(village::setValue);
        title.setValue(from.title());
        text.setValue(from.told());
        places.setValue(from.kind() == CaseKind.TASK ? 5 : 0);
        places.setVisible(from.kind() == CaseKind.TASK);
        showUsualDue();
    }

    private void offerCategories(CaseKind of) {
        category.setItems(categories.stream().filter(c -> c.kind() == of).toList());
    }

    private void kindChanged() {
        offerCategories(kind.getValue());
        places.setVisible(kind.getValue() == CaseKind.TASK);
        if (kind.getValue() == CaseKind.TASK && places.getValue() == 0) places.setValue(5);
        showUsualDue();
    }

    private void showUsualDue() {
        LocalDate usual = Days.of(usualDue.of(kind.getValue(), complex.getValue()));
        due.setHelperText(t("case.due.usual", words.day(usual)));
        if (!dueChosen) due.setValue(usual);
    }

    /** Says at once when a number stands in the text; names are checked when it is sent. */
    private void screen() {
        text.setInvalid(false);
        if (title.isEmpty() || text.isEmpty()) return;
        try {
            new PublicText(title.getValue(), text.getValue()).screened(List.of());
        } catch (Refusal refusal) {
            show(refusal, Refusals.words(refusal), false);
        }
    }

    Triage triage() {
        CategoryBook.Entry about = category.getValue();
        if (about == null) throw new Refusal(CaseRefusal.CATEGORY_MISSING);
        VillageEntry where = village.getValue();
        if (where == null) throw new Refusal(CaseRefusal.VILLAGE_MISSING);
        FourDegrees score = degrees.getValue();
        if (score == null) throw new Refusal(CaseRefusal.SCORE_MISSING);
        Integer wanted = places.getValue();
        return new Triage(
                kind.getValue(),
                about.id(),
                where.id(),
                score,
                new PublicText(title.getValue(), text.getValue()),
                urgent.getValue(),
                complex.getValue(),
                kind.getValue() == CaseKind.TASK && wanted != null ? wanted : 0,
                dueChosen ? Days.endOf(due.getValue()) : null);
    }
}
