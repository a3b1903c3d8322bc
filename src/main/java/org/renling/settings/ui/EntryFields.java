package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.renling.shared.Refusal;

/** The fields of one kind of entry, over the record that the service takes. */
interface EntryFields<F> {
    List<Component> components();

    void show(F entry);

    F value();

    void clearErrors();

    /** Shows a refusal at the field it is about, and says whether there is one. */
    boolean refuse(Refusal refusal);

    /** What an entry says, label by label, so that a change by somebody else can be named. */
    Map<String, String> describe(F entry);
}
