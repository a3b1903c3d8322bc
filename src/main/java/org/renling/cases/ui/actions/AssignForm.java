package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import org.renling.cases.CaseRefusal;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.cases.ui.Names;
import org.renling.people.Directory;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;

/** Chooses who is to take a case: those who fit best with the reasons why, or any other member by name. */
final class AssignForm extends ActionForm {
    private final RadioButtonGroup<Candidate> fitting = new RadioButtonGroup<>();
    private final MemberPicker other;
    private final TextArea words = new TextArea();

    /** Who, and the words that go with it. */
    record Choice(PersonId to, String words) {}

    AssignForm(String name, boolean reasonRequired, List<Candidate> candidates, Directory directory, Names names) {
        add(new Paragraph(t("case.explain." + name)));
        fitting.setLabel(t("case.candidates"));
        fitting.setItems(candidates);
        fitting.setRenderer(new ComponentRenderer<>(this::describe));
        fitting.addClassName("candidates");
        fitting.setVisible(!candidates.isEmpty());
        add(fitting);
        other = new MemberPicker(t(candidates.isEmpty() ? "case.assignee" : "case.assignee.other"), directory, names);
        field(
                other,
                FormRefusal.ASSIGNEE_MISSING,
                CaseRefusal.CAP_REACHED,
                CaseRefusal.PARTY_OR_KIN,
                CaseRefusal.MEDIATOR_NEEDED,
                CaseRefusal.NOT_ACTIVE_MEMBER,
                CaseRefusal.ALREADY_TAKES_PART);
        words.setLabel(t("case.words." + name));
        words.setRequiredIndicatorVisible(reasonRequired);
        words.setMaxLength(2000);
        field(words, CaseRefusal.REASON_MISSING, CaseRefusal.TEXT_TOO_LONG);
        if (!candidates.isEmpty()) fitting.setValue(candidates.getFirst());
        fitting.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) other.clear();
        });
        other.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) fitting.clear();
        });
    }

    private Div describe(Candidate who) {
        List<String> why = new ArrayList<>();
        if (who.fittingSkill() != null) why.add(t("skill." + who.fittingSkill()));
        if (who.sameVillage()) why.add(t("case.why.sameVillage"));
        why.add(t("case.why.inHand", who.inHand(), who.claimCap()));
        Span name = new Span(who.name());
        name.addClassName("candidate-name");
        Span reasons = new Span(String.join(t("case.listComma"), why));
        reasons.addClassName("candidate-why");
        Div line = new Div(name, reasons);
        line.addClassName("candidate");
        return line;
    }

    Choice choice() {
        if (other.getValue() != null) return new Choice(other.getValue().id(), words.getValue());
        Candidate candidate = fitting.getValue();
        if (candidate == null) throw new Refusal(FormRefusal.ASSIGNEE_MISSING);
        return new Choice(candidate.id(), words.getValue());
    }
}
