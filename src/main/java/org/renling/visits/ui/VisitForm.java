package org.renling.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseRefusal;
import org.renling.cases.ui.Names;
import org.renling.people.VillageEntry;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.renling.shared.ui.DraftKeeper;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Refusals;
import org.renling.visits.NewVisit;
import org.renling.visits.VisitRefusal;

/** A visit as it is written down at the door; what was typed stays on the device until it was recorded. */
final class VisitForm extends Composite<Div> {
    private final TextField householder = new TextField();
    private final TextField phone = new TextField();
    private final Select<VillageEntry> village = new Select<>();
    private final DatePicker on;
    private final AskedThings asked;
    private final Checkbox consent = new Checkbox();
    private final TextArea note = new TextArea();
    private final DraftKeeper draft;
    private String key = UUID.randomUUID().toString();

    VisitForm(Names names, @Nullable VillageId own, LocalDate today) {
        getContent().addClassNames("stack", "visit-form");
        householder.setLabel(getTranslation("visits.householder"));
        householder.setRequiredIndicatorVisible(true);
        householder.setMaxLength(NewVisit.LONGEST_NAME);
        householder.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        phone.setLabel(getTranslation("visits.phone"));
        phone.setMaxLength(20);
        phone.getElement().setAttribute("inputmode", "tel");
        village.setLabel(getTranslation("visits.village"));
        village.setItems(names.villages());
        village.setItemLabelGenerator(v -> names.village(v.id()));
        village.setRequiredIndicatorVisible(true);
        names.villages().stream().filter(v -> v.id().equals(own)).findFirst().ifPresent(village::setValue);
        on = Fields.date(getTranslation("visits.on"));
        on.setMax(today);
        on.setMin(today.minusDays(NewVisit.OLDEST_DAYS));
        on.setValue(today);
        on.setRequiredIndicatorVisible(true);
        asked = new AskedThings(names);
        consent.setLabel(getTranslation("visits.consent"));
        note.setLabel(getTranslation("visits.note"));
        note.setHelperText(getTranslation("visits.note.help"));
        note.setMaxLength(NewVisit.LONGEST_NOTE);
        draft = draft();
        getContent()
                .add(
                        group(householder, phone, village, on),
                        new H2(getTranslation("visits.asked")),
                        soft(getTranslation("visits.asked.help")),
                        asked,
                        consent,
                        note,
                        draft);
    }

    private static Div group(com.vaadin.flow.component.Component... fields) {
        Div group = new Div(fields);
        group.addClassName("field-pairs");
        return group;
    }

    private static Paragraph soft(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("soft");
        return text;
    }

    private DraftKeeper draft() {
        return new DraftKeeper("visit")
                .keep("householder", householder)
                .keep("phone", phone)
                .keep("note", note)
                .keep("asked", asked, AskedDraft::write, AskedDraft::read)
                .keep("key", () -> key, kept -> key = kept.isBlank() ? key : kept);
    }

    /** Whether it can be sent; says at each field what is missing. */
    boolean isComplete() {
        Fields.clear(householder, village, on, consent);
        String required = getTranslation("field.required");
        boolean complete = asked.isComplete();
        if (householder.getValue().isBlank()) complete = !Fields.refuse(householder, required);
        if (village.getValue() == null) complete = !Fields.refuse(village, required);
        if (on.getValue() == null) complete = !Fields.refuse(on, required);
        if (!asked.getValue().isEmpty() && !consent.getValue())
            complete = !Fields.refuse(consent, getTranslation("visits.consent.needed"));
        if (!complete) showFirstWrong();
        return complete;
    }

    /** On a phone the first field that is missing may be far above the button. */
    private void showFirstWrong() {
        if (householder.isInvalid()) householder.focus();
        else if (village.isInvalid()) village.focus();
        else if (on.isInvalid()) on.focus();
        else if (!asked.focusFirstWrong()) consent.focus();
    }

    NewVisit visit() {
        String number = phone.getValue().strip();
        return new NewVisit(
                householder.getValue().strip(),
                number.isEmpty() ? null : number,
                Objects.requireNonNull(village.getValue()).id(),
                Objects.requireNonNull(on.getValue()),
                note.getValue(),
                asked.getValue(),
                consent.getValue(),
                key);
    }

    /** Shows a refusal at the field it is about; false where it is about none. */
    boolean refusedAt(Refusal refusal) {
        String words = Refusals.words(refusal);
        if (refusal.reason() == VisitRefusal.HOUSEHOLDER_MISSING) return Fields.refuse(householder, words);
        if (refusal.reason() == VisitRefusal.VISIT_TOO_LONG_AGO || refusal.reason() == CaseRefusal.DATE_IN_FUTURE)
            return Fields.refuse(on, words);
        if (refusal.reason() == CaseRefusal.UNKNOWN_VILLAGE) return Fields.refuse(village, words);
        if (refusal.reason() == CaseRefusal.CONSENT_MISSING) return Fields.refuse(consent, words);
        return false;
    }

    /** Empties what belongs to this household; village and day stay for the next door. */
    void startAfresh() {
        draft.forget();
        key = UUID.randomUUID().toString();
        householder.clear();
        phone.clear();
        asked.setValue(List.of());
        consent.clear();
        note.clear();
        Fields.clear(householder, village, on, consent);
        householder.focus();
    }
}
