package org.renling.cases.ui.actions;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import org.renling.cases.EvidenceKind;

/** Shows which kinds of evidence a resolution may rest on, and which of them are there. Any one is enough. */
public final class EvidenceNeeds extends Composite<Div> implements HasValidation {
    private final Paragraph error = new Paragraph();

    public EvidenceNeeds(Set<EvidenceKind> accepts, Set<EvidenceKind> present) {
        getContent().addClassName("evidence-needs");
        boolean met = accepts.stream().anyMatch(present::contains);
        Paragraph heading = new Paragraph(getTranslation(met ? "case.evidence.met" : "case.evidence.unmet"));
        heading.addClassName("evidence-needs-heading");
        UnorderedList kinds = new UnorderedList();
        accepts.stream().sorted().forEach(kind -> kinds.add(line(kind, present.contains(kind))));
        error.addClassName("refused");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().add(heading, kinds, error);
    }

    private ListItem line(EvidenceKind kind, boolean there) {
        Span mark = new Span(there ? "✓" : "○");
        mark.getElement().setAttribute("aria-hidden", "true");
        ListItem line = new ListItem(
                mark,
                new Span(getTranslation("evidence." + kind)),
                new Span(getTranslation(there ? "case.evidence.there" : "case.evidence.notThere")));
        line.setClassName("is-there", there);
        return line;
    }

    @Override
    public void setErrorMessage(String words) {
        error.setText(words);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
        getContent().setClassName("is-invalid", invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    @Override
    public void setManualValidation(boolean manual) {
        // it never validates by itself
    }
}
