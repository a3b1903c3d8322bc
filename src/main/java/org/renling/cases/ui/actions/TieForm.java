package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseRefusal;
import org.renling.cases.Tie;
import org.renling.cases.ui.Names;
import org.renling.people.Directory;
import org.renling.people.PersonId;

/** Says that somebody is party to a case, or kin to a party: oneself, or by a leader another member. */
final class TieForm extends ActionForm {
    private final RadioButtonGroup<Tie> tie = new RadioButtonGroup<>();
    private final @Nullable MemberPicker other;
    private final PersonId me;

    TieForm(PersonId me, boolean forOthers, Directory directory, Names names) {
        this.me = me;
        add(new Paragraph(t(forOthers ? "case.explain.DECLARE_TIE.leader" : "case.explain.DECLARE_TIE")));
        tie.setLabel(t("case.tie"));
        tie.setItems(Tie.PARTY, Tie.KIN);
        tie.setItemLabelGenerator(k -> t("case.tie." + k + ".long"));
        tie.setValue(Tie.PARTY);
        field(tie, CaseRefusal.TIE_KNOWN);
        other = forOthers ? new MemberPicker(t("case.tie.who"), directory, names) : null;
        if (other != null) {
            other.setHelperText(t("case.tie.who.help"));
            field(other, CaseRefusal.NOT_YOUR_ROLE);
        }
    }

    PersonId person() {
        return other == null || other.getValue() == null ? me : other.getValue().id();
    }

    Tie tie() {
        return tie.getValue();
    }
}
