package org.renling.cases.ui.deed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Beneficiary;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseSource;
import org.renling.cases.CategoryBook;
import org.renling.cases.Disposition;
import org.renling.cases.Intake;
import org.renling.cases.Report;
import org.renling.cases.Resolution;
import org.renling.cases.ui.Names;
import org.renling.files.FileIntake;
import org.renling.people.VillageEntry;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.renling.shared.TownshipClock;
import org.renling.shared.ui.DraftKeeper;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Refusals;

/** What there is to say about a deed already done. */
public final class DeedForm extends Composite<Div> {
    private static final int MINUTES_A_DAY = 24 * 60;
    private final Select<CategoryBook.Entry> category = new Select<>();
    private final Select<VillageEntry> village = new Select<>();
    private final TextField name = new TextField();
    private final TextArea done = new TextArea();
    private final DatePicker firstContact;
    private final DatePicker day;
    private final IntegerField minutes = new IntegerField();
    private final TextArea served = new TextArea();
    private final IntegerField attendances = new IntegerField();
    private final DeedEvidence evidence;
    private final Map<CaseRefusal, HasValidation> fields = new LinkedHashMap<>();
    private final Instant now;
    private final DraftKeeper draft;
    private String key = UUID.randomUUID().toString();

    public DeedForm(Names names, FileIntake intake, @Nullable VillageId own, Instant now) {
        this.now = now;
        LocalDate today = LocalDate.ofInstant(now, TownshipClock.ZONE);
        firstContact = past("deeds.firstContact", today);
        day = past("deeds.day", today);
        day.setValue(today);
        evidence = new DeedEvidence(intake);
        describe(names, own);
        draft = draft(names);
        fields.put(CaseRefusal.CATEGORY_MISSING, category);
        fields.put(CaseRefusal.UNKNOWN_CATEGORY, category);
        fields.put(CaseRefusal.UNKNOWN_VILLAGE, village);
        fields.put(CaseRefusal.TEXT_MISSING, name);
        fields.put(CaseRefusal.SUMMARY_MISSING, done);
        fields.put(CaseRefusal.TEXT_TOO_LONG, done);
        fields.put(CaseRefusal.FIRST_CONTACT_MISSING, firstContact);
        fields.put(CaseRefusal.DATE_IN_FUTURE, firstContact);
        fields.put(CaseRefusal.PEOPLE_SERVED_MISSING, served);
        fields.put(CaseRefusal.MINUTES_OUT_OF_RANGE, minutes);
        fields.put(CaseRefusal.EVIDENCE_MISSING, evidence);
        getContent().addClassName("stack");
        getContent().add(pair(category, village), name, done, pair(firstContact, day, minutes), served, attendances);
        getContent().add(new H2(getTranslation("deeds.evidence")), evidence, draft);
    }

    private void describe(Names names, @Nullable VillageId own) {
        category.setLabel(getTranslation("deeds.category"));
        category.setItems(names.categories(null));
        category.setItemLabelGenerator(c -> getTranslation("kind." + c.kind()) + " · " + Names.name(c));
        category.addValueChangeListener(e -> evidence.accepting(e.getValue()));
        village.setLabel(getTranslation("deeds.village"));
        village.setItems(names.villages());
        village.setItemLabelGenerator(v -> names.village(v.id()));
        names.villages().stream().filter(v -> v.id().equals(own)).findFirst().ifPresent(village::setValue);
        name.setLabel(getTranslation("deeds.name"));
        name.setHelperText(getTranslation("deeds.name.help"));
        name.setMaxLength(Report.LONGEST_TITLE);
        done.setLabel(getTranslation("deeds.done"));
        done.setMaxLength(Report.LONGEST_TOLD);
        served.setLabel(getTranslation("deeds.served"));
        served.addValueChangeListener(_ -> count());
        count();
        whole(minutes, "deeds.minutes", MINUTES_A_DAY);
        whole(attendances, "deeds.attendances", 100_000);
        for (Component field : List.of(category, village, name, done, firstContact))
            field.getElement().setProperty("required", true);
    }

    private void whole(IntegerField field, String key, int most) {
        field.setLabel(getTranslation(key));
        field.setHelperText(getTranslation(key + ".help"));
        field.setMin(0);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("deeds.badNumber", most))
                .setMinErrorMessage(getTranslation("deeds.badNumber", most))
                .setMaxErrorMessage(getTranslation("deeds.badNumber", most)));
    }

    private DatePicker past(String label, LocalDate today) {
        DatePicker field = Fields.date(getTranslation(label));
        field.setMax(today);
        return field;
    }

    private static Div pair(Component... fields) {
        Div pair = new Div(fields);
        pair.addClassName("field-pairs");
        return pair;
    }

    private void count() {
        List<Beneficiary> people = Beneficiary.parse(served.getValue());
        long households = people.stream().filter(Beneficiary::household).count();
        String help = getTranslation("deeds.served.help");
        served.setHelperText(
                people.isEmpty()
                        ? help
                        : getTranslation("deeds.served.count", people.size() - households, households) + " · " + help);
    }

    private DraftKeeper draft(Names names) {
        return new DraftKeeper("deed")
                .keep("name", name)
                .keep("done", done)
                .keep("served", served)
                .keep("statement", evidence.statement())
                .keep(
                        "category",
                        category,
                        c -> String.valueOf(c.id().value()),
                        text -> names.categories(null).stream()
                                .filter(c -> String.valueOf(c.id().value()).equals(text))
                                .findFirst()
                                .orElse(null))
                .keep("key", () -> key, kept -> key = kept.isBlank() ? key : kept);
    }

    /** Whether it can be sent; says at each field what is missing. */
    public boolean isComplete() {
        Fields.clear(fields.values().toArray(HasValidation[]::new));
        String required = getTranslation("field.required");
        if (category.getValue() == null) Fields.refuse(category, required);
        if (village.getValue() == null) Fields.refuse(village, required);
        if (name.getValue().isBlank()) Fields.refuse(name, required);
        if (done.getValue().isBlank()) Fields.refuse(done, required);
        if (firstContact.getValue() == null) Fields.refuse(firstContact, required);
        if (evidence.isBusy()) Fields.refuse(evidence, getTranslation("deeds.uploading"));
        showFirstWrong();
        return fields.values().stream().noneMatch(HasValidation::isInvalid);
    }

    /** On a phone the first field that is missing may be far above the button. */
    private void showFirstWrong() {
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(field ->
                        ((Component) field).getElement().executeJs("(this.focus ?? this.scrollIntoView).call(this)"));
    }

    public Deed deed() {
        CategoryBook.Entry kind = Objects.requireNonNull(category.getValue());
        String words = done.getValue().strip();
        List<Beneficiary> helped = Beneficiary.parse(served.getValue());
        return new Deed(
                new Report(
                        kind.kind(),
                        CaseSource.RECORDED,
                        kind.id(),
                        Objects.requireNonNull(village.getValue()).id(),
                        name.getValue().strip(),
                        words,
                        null,
                        null,
                        true,
                        key),
                new Resolution(Disposition.SOLVED, words, contact(), helped.size(), orZero(attendances)),
                helped,
                evidence.shown(),
                time());
    }

    private Intake.@Nullable TimeGiven time() {
        LocalDate on = day.getValue();
        return on == null || orZero(minutes) == 0 ? null : new Intake.TimeGiven(on, orZero(minutes));
    }

    /** A day is known, not an hour: its morning, and never later than now. */
    private Instant contact() {
        Instant morning = Objects.requireNonNull(firstContact.getValue())
                .atStartOfDay(TownshipClock.ZONE)
                .plusHours(8)
                .toInstant();
        return morning.isAfter(now) ? now : morning;
    }

    private static int orZero(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    /** Shows a refusal at the field it is about; false where it is about none. */
    public boolean refusedAt(Refusal refusal) {
        HasValidation field = refusal.reason() instanceof CaseRefusal reason ? fields.get(reason) : null;
        if (field == null) return false;
        Fields.refuse(field, Refusals.words(refusal));
        showFirstWrong();
        return true;
    }

    /** It was recorded: the device need not keep it any longer. */
    public void forget() {
        draft.forget();
    }
}
