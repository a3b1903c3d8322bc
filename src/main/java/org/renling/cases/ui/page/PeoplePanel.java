package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseDetail;
import org.renling.people.PersonId;
import org.renling.shared.ui.Panel;

/** Who is tied to a case, how, and how long each has worked on it. */
final class PeoplePanel extends Panel {
    private final @Nullable PersonId owner;

    /** @param owner who has it in hand, tied to it only from the moment they accept */
    PeoplePanel(String heading, List<CaseDetail.Person> people, @Nullable PersonId owner) {
        super(heading);
        this.owner = owner;
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        people.forEach(p -> list.add(line(p)));
        add(list);
        setVisible(!people.isEmpty());
    }

    private ListItem line(CaseDetail.Person person) {
        Span name = new Span(person.name());
        name.addClassName("people-name");
        Span ties = new Span(
                person.ties().isEmpty() && person.id().equals(owner)
                        ? getTranslation("case.people.assigned")
                        : person.ties().stream()
                                .sorted()
                                .map(t -> getTranslation("tie." + t))
                                .collect(Collectors.joining(getTranslation("case.listComma"))));
        ties.addClassName("soft");
        ListItem line = new ListItem(name, ties);
        if (person.minutes() > 0) {
            Span hours = new Span(Hours.words(person.minutes()));
            hours.addClassName("people-hours");
            line.add(hours);
        }
        return line;
    }
}
