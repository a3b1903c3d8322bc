package org.renling.cases.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.renling.cases.CaseCard;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.shared.ui.StatusBadge;

/** One of my cases: what it is, where it stands, and when it is due. The whole card leads to it. */
final class MineCard extends ListItem {
    MineCard(CaseCard card, CaseWords words, Names names) {
        Anchor whole = new Anchor("cases/" + card.code().value());
        whole.addClassNames("card", "mine-card");
        Div meta = new Div();
        meta.addClassName("meta");
        for (String said : List.of(card.code().value(), names.category(card.category()), names.village(card.village())))
            if (!said.isBlank()) meta.add(new Span(said));
        H3 title = new H3(card.title() == null ? getTranslation("case.veiled.title") : card.title());
        Div row = new Div(words.badge(card));
        row.addClassName("row");
        if (card.urgent() && !card.status().isSettled())
            row.add(new StatusBadge(StatusBadge.Tone.LATE, getTranslation("case.urgent")));
        if (card.pending() != null)
            row.add(new StatusBadge(StatusBadge.Tone.WAIT, getTranslation("case.pending." + card.pending())));
        if (card.dueAt() != null && card.status().isInHand()) {
            Span due = new Span(getTranslation("mine.due", words.day(card.dueAt())));
            due.addClassNames("meta", "mine-due");
            row.add(due);
        }
        whole.add(meta, title, row);
        add(whole);
    }
}
