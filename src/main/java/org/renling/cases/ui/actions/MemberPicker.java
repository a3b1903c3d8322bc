package org.renling.cases.ui.actions;

import com.vaadin.flow.component.combobox.ComboBox;
import org.renling.cases.ui.Names;
import org.renling.people.Directory;
import org.renling.people.PersonEntry;

/** Picks an active member by a part of the name; the village beside it tells people of one name apart. */
final class MemberPicker extends ComboBox<PersonEntry> {
    MemberPicker(String label, Directory directory, Names names) {
        super(label);
        setItemLabelGenerator(p -> p.village() == null ? p.name() : p.name() + " · " + names.village(p.village()));
        setPageSize(20);
        setItems(query ->
                directory.findMembers(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        setClearButtonVisible(true);
        setWidthFull();
    }
}
