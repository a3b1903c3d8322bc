package org.renling.cases.ui.resident;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.renling.cases.CaseCard;
import org.renling.cases.FollowedCase;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.shared.ui.Panel;

/** What was reported, what everybody reads of it, and what came of it. */
public final class FollowFacts extends Panel {
    public FollowFacts(FollowedCase followed) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("follow.about"));
        if (followed.outcome() != null) {
            add(new H3(getTranslation("follow.outcome")), words(followed.outcome()));
            if (followed.peopleServed() > 0)
                add(new Paragraph(getTranslation("follow.served", followed.peopleServed())));
        }
        add(new H3(getTranslation("follow.told")), words(followed.told()));
        if (followed.publicText() != null) add(new H3(getTranslation("follow.public")), words(followed.publicText()));
    }

    private static Paragraph words(String text) {
        Paragraph said = new Paragraph(text);
        said.addClassName("told");
        return said;
    }

    /** The top of the page: which case it is, and where it stands in words. */
    public static Component heading(String title, CaseCard card, CaseWords words, Names names) {
        Div meta = new Div();
        meta.addClassName("meta");
        Stream.of(
                        card.code().value(),
                        names.category(card.category()),
                        names.village(card.village()),
                        com.vaadin
                                .flow
                                .component
                                .UI
                                .getCurrent()
                                .getTranslation("list.reported", words.when(card.reportedAt())))
                .filter(s -> !s.isEmpty())
                .forEach(s -> meta.add(new Span(s)));
        Div status = new Div(words.badge(card));
        status.addClassName("follow-status");
        Header header = new Header(meta, new H1(title), status);
        header.addClassName("follow-header");
        return header;
    }
}
