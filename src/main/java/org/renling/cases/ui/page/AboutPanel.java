package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.renling.cases.CaseDetail;
import org.renling.cases.ui.CaseWords;
import org.renling.shared.ui.Panel;

/** What it is about: the approved text, and for those inside what was reported and by whom, masked. */
final class AboutPanel extends Panel {
    AboutPanel(String heading, CaseDetail detail, CaseWords words) {
        super(heading);
        CaseDetail.Inside inside = detail.inside();
        String text = detail.text() == null ? "" : detail.text().strip();
        if (!text.isEmpty()) add(told(text));
        if (inside == null) return;
        if (text.isEmpty()) add(told(inside.told()));
        else if (!inside.told().strip().equals(text))
            add(new NativeDetails(getTranslation("case.told"), told(inside.told())));
        add(facts(detail, inside, words));
    }

    private static Paragraph told(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("told");
        return paragraph;
    }

    private Facts facts(CaseDetail detail, CaseDetail.Inside inside, CaseWords words) {
        Facts facts = new Facts()
                .line("case.source", getTranslation("source." + inside.source()))
                .line("case.reported", new When(detail.card().reportedAt(), words));
        String reporter = Stream.of(inside.reporterName(), inside.reporterPhone())
                .filter(s -> s != null && !s.isBlank())
                .collect(Collectors.joining(" · "));
        facts.line("case.reporter", reporter);
        var degrees = inside.degrees();
        if (degrees != null)
            facts.line(
                    "case.degrees",
                    getTranslation(
                            "case.degrees.line",
                            degrees.sum(),
                            getTranslation("case.degree.frequency." + degrees.frequency()),
                            getTranslation("case.degree.breadth." + degrees.breadth()),
                            getTranslation("case.degree.urgency." + degrees.urgency()),
                            getTranslation("case.degree.difficulty." + degrees.difficulty())));
        if (inside.duplicateOf() != null) facts.line("case.duplicateOf.line", new CaseLink(inside.duplicateOf()));
        return facts;
    }
}
