package org.renling.cases.ui.actions;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Beneficiary;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseRefusal;
import org.renling.cases.Disposition;
import org.renling.cases.Resolution;
import org.renling.shared.TownshipClock;

/** What the owner puts forward: what became of it, who was helped, and what it rests on. */
final class ResolveForm extends ActionForm {
    private final RadioButtonGroup<Disposition> disposition = new RadioButtonGroup<>();
    private final TextArea summary = new TextArea();
    private final TextArea served = new TextArea();
    private final IntegerField attendances = new IntegerField();
    private final @Nullable DateTimePicker contact;

    ResolveForm(CaseDetail.Inside inside, Instant now) {
        add(new Paragraph(t("case.explain.RESOLVE")));
        disposition.setLabel(t("case.disposition"));
        disposition.setItems(Disposition.RESOLUTIONS.stream().sorted().toList());
        disposition.setItemLabelGenerator(d -> t("disposition." + d));
        disposition.setValue(Disposition.SOLVED);
        field(disposition);
        summary.setLabel(t("case.summary"));
        summary.setHelperText(t("case.summary.help"));
        summary.setRequiredIndicatorVisible(true);
        summary.setMaxLength(2000);
        field(summary, CaseRefusal.SUMMARY_MISSING, CaseRefusal.TEXT_TOO_LONG);
        contact = inside.firstContactAt() == null ? contactField(now) : null;
        served.setLabel(t("case.served"));
        served.addValueChangeListener(_ -> count(served.getValue()));
        served.getElement()
                .addEventListener(
                        "input",
                        e -> count(e.getEventData().get("element.value").asString()))
                .addEventData("element.value")
                .debounce(400);
        field(served, CaseRefusal.PEOPLE_SERVED_MISSING);
        count("");
        attendances.setLabel(t("case.attendances"));
        attendances.setHelperText(t("case.attendances.help"));
        attendances.setMin(0);
        attendances.setStepButtonsVisible(true);
        field(attendances);
        field(new EvidenceNeeds(inside.accepts(), inside.present()), CaseRefusal.EVIDENCE_MISSING);
    }

    private DateTimePicker contactField(Instant now) {
        DateTimePicker field = new DateTimePicker(t("case.firstContact"));
        field.setHelperText(t("case.firstContact.help"));
        field.setMax(LocalDateTime.ofInstant(now, TownshipClock.ZONE));
        field.setRequiredIndicatorVisible(true);
        return field(field, CaseRefusal.FIRST_CONTACT_MISSING, CaseRefusal.DATE_IN_FUTURE);
    }

    /** Counts along while names are typed; the field's value itself is sent when the field is left. */
    private void count(String typed) {
        List<Beneficiary> people = Beneficiary.parse(typed);
        long households = people.stream().filter(Beneficiary::household).count();
        served.setHelperText(
                people.isEmpty()
                        ? t("case.served.help")
                        : t("case.served.count", people.size() - households, households));
    }

    List<Beneficiary> served() {
        return Beneficiary.parse(served.getValue());
    }

    Resolution resolution() {
        LocalDateTime spoken = contact == null ? null : contact.getValue();
        Integer heads = attendances.getValue();
        return new Resolution(
                disposition.getValue(),
                summary.getValue(),
                spoken == null ? null : spoken.atZone(TownshipClock.ZONE).toInstant(),
                served().size(),
                heads == null ? 0 : heads);
    }
}
