package org.renling.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.renling.people.CurrentUser;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.people.PlaceAdmin;
import org.renling.people.Township;
import org.renling.people.Versioned;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Titled;

/** What the list is called, and how the codes of its cases begin. */
@Route("settings/township")
@RolesAllowed("ADMINISTRATOR")
public class TownshipView extends Div implements Titled {
    private final People people;
    private Township seen;

    TownshipView(People people, PlaceAdmin admin, CurrentUser user) {
        this.people = people;
        this.seen = people.township();
        PersonId me = user.require();
        Editor<Township> editor = new Editor<>(
                        getTranslation("settings.township"),
                        "",
                        new TownshipFields(),
                        (Township form, int _) -> admin.saveTownship(form, seen, me),
                        () -> {})
                .showing(new Versioned<>(seen, 0, true), this::read);
        add(
                new PageHeader(heading(), getTranslation("settings.township.lead")),
                new SettingsTabs(SettingsSection.TOWNSHIP),
                editor);
    }

    private Versioned<Township> read() {
        seen = people.township();
        return new Versioned<>(seen, 0, true);
    }

    @Override
    public final String heading() {
        return getTranslation("settings.township");
    }
}
