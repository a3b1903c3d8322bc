package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseDetail;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.shared.ui.StatusBadge;

/** A case's code, category and village, its title, and where it stands. */
final class CaseHeading extends Header {
    CaseHeading(CaseDetail detail, String title, CaseWords words, Names names) {
        addClassName("case-heading");
        CaseCard card = detail.card();
        Div meta = new Div();
        meta.addClassName("meta");
        meta.add(new Span(card.code().value()), new Span(getTranslation("kind." + card.kind())));
        said(meta, names.category(card.category()));
        said(meta, names.village(card.village()));
        if (detail.inside() != null && card.score() > 0) said(meta, getTranslation("case.degrees.short", card.score()));
        if (card.ownerName() != null) said(meta, getTranslation("case.ownedBy", card.ownerName()));
        Div row = new Div(words.badge(card));
        row.addClassName("row");
        if (card.urgent() && !card.status().isSettled())
            row.add(new StatusBadge(StatusBadge.Tone.LATE, getTranslation("case.urgent")));
        if (card.pending() != null)
            row.add(new StatusBadge(StatusBadge.Tone.WAIT, getTranslation("case.pending." + card.pending())));
        add(meta, new H1(title), row);
    }

    private static void said(Div meta, String words) {
        if (!words.isBlank()) meta.add(new Span(words));
    }
}
