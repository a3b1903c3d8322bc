package org.renling.cases.ui.resident;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.renling.cases.CaseKind;
import org.renling.cases.ui.Names;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.StatusBadge;

/** The last step of a report: what everybody will see, what nobody else will, and the reporter's consent. */
public final class PreviewStep extends Div {
    private final Div card = new Div();
    private final UnorderedList kept = new UnorderedList();
    final Checkbox consent = new Checkbox();

    public PreviewStep() {
        addClassName("stack");
        card.addClassName("card");
        consent.setLabel(getTranslation("report.consent"));
        consent.addValueChangeListener(_ -> Fields.clear(consent));
        Paragraph notice = new Paragraph(getTranslation("report.notice"));
        notice.addClassNames("soft", "small");
        add(
                new Div(new H3(getTranslation("report.public")), card),
                new Div(new H3(getTranslation("report.kept")), kept),
                notice,
                consent);
    }

    public void show(Draft draft, int photos) {
        boolean dispute = draft.kind() == CaseKind.DISPUTE;
        String category = draft.category() == null ? "" : Names.name(draft.category());
        String kind = getTranslation("kind." + draft.kind().name());
        String village =
                draft.village() == null || dispute ? "" : draft.village().name(getLocale());
        Div meta = new Div();
        meta.addClassName("meta");
        Stream.of(kind, dispute ? "" : category, village)
                .filter(s -> !s.isEmpty())
                .forEach(s -> meta.add(new Span(s)));
        Paragraph title = new Paragraph(
                dispute ? getTranslation("list.veiled", category.isEmpty() ? kind : category) : draft.title());
        title.addClassName("preview-title");
        Paragraph later = new Paragraph(getTranslation(dispute ? "report.public.dispute" : "report.public.later"));
        later.addClassNames("soft", "small");
        card.removeAll();
        card.setClassName("veiled", dispute);
        card.add(
                meta,
                title,
                new Div(new StatusBadge(StatusBadge.Tone.PLAIN, getTranslation("words.submitted"))),
                later);
        kept.removeAll();
        kept.add(new ListItem(getTranslation("report.kept.told")));
        if (photos > 0) kept.add(new ListItem(getTranslation("report.kept.photos", photos)));
        if (!draft.name().isBlank() || !draft.phone().isBlank())
            kept.add(new ListItem(getTranslation("report.kept.contact")));
    }

    public boolean isConsented() {
        return consent.getValue();
    }

    public boolean refuse(String words) {
        consent.focus();
        return Fields.refuse(consent, words);
    }
}
