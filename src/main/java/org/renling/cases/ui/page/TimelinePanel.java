package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.ActorKind;
import org.renling.cases.CaseEvent;
import org.renling.cases.TimelineEntry;
import org.renling.cases.ui.CaseWords;
import org.renling.shared.ui.Panel;

/** What has happened to a case, newest first, in sentences. */
public final class TimelinePanel extends Panel {
    private static final Set<CaseEvent> NAMING = EnumSet.of(CaseEvent.ASSIGN, CaseEvent.REASSIGN);
    private final CaseWords words;

    public TimelinePanel(String heading, List<TimelineEntry> entries, CaseWords words) {
        super(heading);
        this.words = words;
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        list.getElement().setAttribute("reversed", true);
        entries.reversed().forEach(entry -> list.add(line(entry)));
        list.getChildren().findFirst().ifPresent(newest -> newest.addClassName("now"));
        add(list);
        setVisible(!entries.isEmpty());
    }

    private ListItem line(TimelineEntry entry) {
        ListItem line = new ListItem(new Div(sentence(entry)), byWhom(entry));
        String note = note(entry);
        if (note != null) {
            Paragraph said = new Paragraph(note);
            said.addClassName("timeline-note");
            line.add(said);
        }
        return line;
    }

    private String sentence(TimelineEntry entry) {
        String key = "event." + entry.event();
        boolean named = entry.concernsName() != null && NAMING.contains(entry.event());
        String said = named ? getTranslation(key + ".to", entry.concernsName()) : getTranslation(key);
        if (entry.until() == null) return said;
        boolean due = entry.event() == CaseEvent.ACCEPT;
        return said + getTranslation(due ? "case.timeline.due" : "case.timeline.until", words.day(entry.until()));
    }

    private Div byWhom(TimelineEntry entry) {
        Div by = new Div(new When(entry.at(), words), new Span(" · " + actor(entry)));
        by.addClassNames("timeline-by", "soft", "small");
        return by;
    }

    private String actor(TimelineEntry entry) {
        if (entry.actorKind() == ActorKind.PERSON && entry.actorName() != null) return entry.actorName();
        return getTranslation("actor." + entry.actorKind());
    }

    /** Some entries carry a word of the closed lists before, or instead of, what was typed. */
    private @Nullable String note(TimelineEntry entry) {
        String note = entry.note();
        if (note == null || note.isBlank()) return null;
        return switch (entry.event()) {
            case ADD_EVIDENCE -> evidence(note);
            case DECLARE_TIE -> getTranslation("tie." + note);
            case RATE -> getTranslation("satisfaction." + note);
            default -> note;
        };
    }

    private String evidence(String note) {
        int blank = note.indexOf(' ');
        String kind = getTranslation("evidence." + (blank < 0 ? note : note.substring(0, blank)));
        return blank < 0 ? kind : kind + getTranslation("case.colon") + note.substring(blank + 1);
    }
}
