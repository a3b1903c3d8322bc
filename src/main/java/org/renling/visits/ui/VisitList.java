package org.renling.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseStatus;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.shared.Page;
import org.renling.shared.ui.EmptyState;
import org.renling.shared.ui.StatusBadge;
import org.renling.shared.ui.StatusBadge.Tone;
import org.renling.visits.VisitEntry;

/** The visits one made, the latest first, each with what came of it. */
final class VisitList extends Composite<Div> {
    private final Names names;
    private final CaseWords words;
    private final Function<@Nullable Long, Page<VisitEntry>> read;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private @Nullable Long last;

    /** @param read gives the page after a visit, or the first */
    VisitList(Names names, CaseWords words, Function<@Nullable Long, Page<VisitEntry>> read) {
        this.names = names;
        this.words = words;
        this.read = read;
        list.addClassName("visit-list");
        more.addClassName("more");
        Button next = new Button(getTranslation("visits.more"), _ -> append());
        next.setDisableOnClick(true);
        next.addClickListener(_ -> next.setEnabled(true));
        more.add(next);
        show();
    }

    /** Reads the first page again. */
    void show() {
        list.removeAll();
        last = null;
        getContent().removeAll();
        getContent().add(list, more);
        append();
        if (list.getComponentCount() == 0)
            getContent().add(new EmptyState(getTranslation("visits.none"), getTranslation("visits.none.help")));
    }

    private void append() {
        Page<VisitEntry> page = read.apply(last);
        page.items().forEach(v -> list.add(item(v)));
        if (!page.items().isEmpty()) last = page.items().getLast().id();
        more.setVisible(page.more());
    }

    private ListItem item(VisitEntry visit) {
        Div meta = new Div(new Span(words.day(visit.on())), new Span(names.village(visit.village())));
        meta.addClassName("meta");
        ListItem item = new ListItem(new H3(visit.householder()), meta);
        if (visit.note() != null) {
            Paragraph note = new Paragraph(visit.note());
            note.addClassName("told");
            item.add(note);
        }
        visit.cases().forEach(c -> item.add(led(c)));
        if (visit.cases().isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("visits.nothingAsked"));
            nothing.addClassNames("soft", "small");
            item.add(nothing);
        }
        return item;
    }

    private Div led(VisitEntry.Led led) {
        Anchor title = new Anchor("cases/" + led.code().value(), led.title());
        String status = led.disposition() == null
                ? getTranslation("status." + led.status())
                : getTranslation("disposition." + led.disposition());
        Div row = new Div(title, new StatusBadge(tone(led.status()), status, ""));
        row.addClassNames("row", "apart", "led");
        return row;
    }

    private static Tone tone(CaseStatus status) {
        return switch (status) {
            case SUBMITTED -> Tone.PLAIN;
            case OPEN, RESOLVED -> Tone.CALM;
            case ASSIGNED, IN_PROGRESS, WAITING -> Tone.WAIT;
            case CLOSED -> Tone.GOOD;
        };
    }
}
