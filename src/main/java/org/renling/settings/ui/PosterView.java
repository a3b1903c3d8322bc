package org.renling.settings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.renling.people.Directory;
import org.renling.people.PeopleRefusal;
import org.renling.people.VillageEntry;
import org.renling.shared.Refusal;
import org.renling.shared.ui.QrCode;
import org.renling.shared.ui.Titled;

/** A poster for a village: whoever scans it reports, with the village already chosen. */
@Route("settings/villages/:village([0-9]{1,18})/poster")
@RolesAllowed("ADMINISTRATOR")
public class PosterView extends Div implements BeforeEnterObserver, Titled {
    private final Directory directory;
    private String village = "";

    PosterView(Directory directory) {
        this.directory = directory;
        addClassNames("panel", "poster");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("village").orElse("");
        VillageEntry entry = directory.activeVillages().stream()
                .filter(v -> v.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(PeopleRefusal.UNKNOWN_PLACE));
        village = entry.name(getLocale());
        Button print = new Button(
                getTranslation("poster.print"), _ -> UI.getCurrent().getPage().executeJs("print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor back = new Anchor(SettingsSection.VILLAGES.path() + "/" + id, getTranslation("settings.back"));
        back.addClassNames("btn", "second");
        Div actions = new Div(print, back);
        actions.addClassNames("row", "no-print");
        removeAll();
        add(
                new H1(getTranslation("poster.heading")),
                new H2(village),
                new QrCode("report?village=" + id, heading()),
                new Paragraph(getTranslation("poster.text")),
                actions);
    }

    @Override
    public final String heading() {
        return getTranslation("poster.title", village);
    }
}
