package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.renling.cases.AskedHow;
import org.renling.cases.Callback;
import org.renling.cases.CaseRefusal;
import org.renling.cases.Satisfaction;
import org.renling.shared.Refusal;

/** How the verifier asked the resident, and what the resident answered. */
final class ConfirmForm extends ActionForm {
    private final RadioButtonGroup<AskedHow> how = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> contacted = yesNo("case.callback.contacted");
    private final RadioButtonGroup<Boolean> solved = yesNo("case.callback.solved");
    private final RadioButtonGroup<Satisfaction> satisfaction = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();

    /** @param tries how often somebody has tried to reach the resident in vain */
    ConfirmForm(int tries) {
        add(new Paragraph(t("case.explain.CONFIRM")));
        how.setLabel(t("case.asked"));
        how.setItems(AskedHow.VISIT, AskedHow.CALL, AskedHow.UNREACHABLE);
        how.setItemLabelGenerator(h -> t("askedHow." + h));
        how.setHelperText(t("case.asked.tries", tries));
        how.setRequiredIndicatorVisible(true);
        field(how, CaseRefusal.ASKED_HOW_MISSING, CaseRefusal.UNREACHABLE_WITHOUT_THREE_TRIES);
        satisfaction.setLabel(t("case.callback.satisfaction"));
        satisfaction.setItems(Satisfaction.values());
        satisfaction.setItemLabelGenerator(s -> t("satisfaction." + s));
        Div answers = new Div(contacted, solved, satisfaction);
        answers.addClassName("callback-answers");
        add(answers);
        Paragraph unsolved = new Paragraph(t("case.callback.unsolved"));
        unsolved.addClassName("form-note");
        unsolved.setVisible(false);
        answers.add(unsolved);
        solved.addValueChangeListener(e -> unsolved.setVisible(Boolean.FALSE.equals(e.getValue())));
        watch(contacted);
        watch(solved);
        watch(satisfaction, CaseRefusal.SATISFACTION_MISSING);
        words.setLabel(t("case.words.CONFIRM"));
        words.setMaxLength(2000);
        field(words, CaseRefusal.TEXT_TOO_LONG);
        how.addValueChangeListener(e -> answers.setVisible(e.getValue() != AskedHow.UNREACHABLE));
    }

    private RadioButtonGroup<Boolean> yesNo(String label) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(t(label));
        group.setItems(List.of(true, false));
        group.setItemLabelGenerator(yes -> t(yes ? "case.yes" : "case.no"));
        return group;
    }

    Callback answer() {
        if (how.getValue() == null) throw new Refusal(CaseRefusal.ASKED_HOW_MISSING);
        if (how.getValue() == AskedHow.UNREACHABLE) return Callback.unreachable();
        return new Callback(how.getValue(), contacted.getValue(), solved.getValue(), satisfaction.getValue());
    }

    String words() {
        return words.getValue();
    }
}
