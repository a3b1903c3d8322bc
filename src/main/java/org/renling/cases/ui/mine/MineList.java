package org.renling.cases.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.renling.cases.ListPage;
import org.renling.cases.MyCases.Part;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.shared.ui.EmptyState;

/** One part of my cases, page by page. */
final class MineList extends Section {
    private final UnorderedList cards = new UnorderedList();
    private final Function<@Nullable String, ListPage> read;
    private final CaseWords words;
    private final Names names;
    private final Button more = new Button(getTranslation("mine.more"));
    private @Nullable String next;

    /** @param read the page that begins at a mark, the first one at null */
    MineList(Part part, Function<@Nullable String, ListPage> read, CaseWords words, Names names) {
        this.read = read;
        this.words = words;
        this.names = names;
        addClassName("mine-list");
        cards.addClassNames("cards", "plain-list");
        more.setDisableOnClick(true);
        more.addClickListener(_ -> {
            append();
            more.setEnabled(true);
        });
        Div below = new Div(more);
        below.addClassName("more");
        append();
        if (cards.getChildren().findAny().isEmpty()) {
            add(empty(part));
            return;
        }
        add(new H2(getTranslation("mine.part." + part)), cards, below);
    }

    private EmptyState empty(Part part) {
        Anchor list = new Anchor("", getTranslation("mine.toList"));
        list.addClassNames("btn", "second");
        return new EmptyState(
                getTranslation("mine.empty." + part), getTranslation("mine.empty." + part + ".sentence"), list);
    }

    private void append() {
        ListPage page = read.apply(next);
        page.cards().forEach(card -> cards.add(new MineCard(card, words, names)));
        next = page.next();
        more.setVisible(next != null);
    }
}
