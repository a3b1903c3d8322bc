package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.Paragraph;
import org.renling.cases.CaseDetail;
import org.renling.shared.ui.Panel;

/** What the owner put forward as done, and who confirmed it. */
final class OutcomePanel extends Panel {
    OutcomePanel(String heading, CaseDetail.Outcome outcome, boolean suspended) {
        super(heading);
        Paragraph summary = new Paragraph(outcome.summary());
        summary.addClassName("told");
        Facts facts = new Facts().line("case.disposition", getTranslation("disposition." + outcome.proposed()));
        if (outcome.peopleServed() > 0)
            facts.line("case.outcome.served", getTranslation("case.outcome.people", outcome.peopleServed()));
        if (outcome.attendances() > 0)
            facts.line("case.outcome.attended", getTranslation("case.outcome.heads", outcome.attendances()));
        if (outcome.confirmation() != null)
            facts.line("case.outcome.confirmed", getTranslation("confirmation." + outcome.confirmation()));
        if (outcome.askedHow() != null) facts.line("case.asked", getTranslation("askedHow." + outcome.askedHow()));
        if (outcome.satisfaction() != null)
            facts.line("case.callback.satisfaction", getTranslation("satisfaction." + outcome.satisfaction()));
        if (suspended) facts.line("case.credit", getTranslation("case.credit.suspended"));
        add(summary, facts);
    }
}
