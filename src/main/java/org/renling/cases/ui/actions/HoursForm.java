package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseRefusal;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;

/** The owner writes down how long somebody who took part has worked. */
final class HoursForm extends ActionForm {
    private final Select<CaseDetail.Person> who = new Select<>();
    private final TextArea words = new TextArea();
    private final WorkedTime time;

    /** Whose time, when, how long, doing what. */
    record Hours(PersonId who, LocalDate day, int minutes, String words) {}

    HoursForm(List<CaseDetail.Person> participants, LocalDate today) {
        add(new Paragraph(t("case.explain.RECORD_HOURS")));
        who.setLabel(t("case.who"));
        who.setItems(participants);
        who.setItemLabelGenerator(p -> p == null ? "" : p.name());
        if (!participants.isEmpty()) who.setValue(participants.getFirst());
        field(who, FormRefusal.PERSON_MISSING, CaseRefusal.NOT_A_PARTICIPANT);
        time = new WorkedTime(this, today, true);
        words.setLabel(t("case.words.PROGRESS"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(2000);
        field(words, FormRefusal.WORDS_MISSING, CaseRefusal.TEXT_TOO_LONG);
    }

    Hours hours() {
        if (who.getValue() == null) throw new Refusal(FormRefusal.PERSON_MISSING);
        if (words.getValue().isBlank()) throw new Refusal(FormRefusal.WORDS_MISSING);
        return new Hours(who.getValue().id(), time.day(), time.minutes(), words.getValue());
    }
}
