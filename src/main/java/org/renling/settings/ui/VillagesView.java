package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.renling.people.CurrentUser;
import org.renling.people.Directory;
import org.renling.people.PersonId;
import org.renling.people.PlaceAdmin;
import org.renling.people.VillageEntry;
import org.renling.people.VillageForm;
import org.renling.people.VillageId;

/** The villages of the township. */
@Route("settings/villages" + SectionView.PATTERN)
@RolesAllowed("ADMINISTRATOR")
public class VillagesView extends SectionView {
    private final Directory directory;
    private final PlaceAdmin places;
    private final PersonId me;
    private int next = 1;

    VillagesView(Directory directory, PlaceAdmin places, CurrentUser user) {
        super(SettingsSection.VILLAGES);
        this.directory = directory;
        this.places = places;
        this.me = user.require();
    }

    @Override
    void list() {
        next = 1;
        for (VillageEntry village : directory.villages()) {
            next = Math.max(next, village.position() + 1);
            card(village.id().value(), village.name(), village.nameEn(), village.active());
        }
    }

    @Override
    Component editorOf(long id) {
        VillageId village = new VillageId(id);
        var seen = places.village(village, me);
        Editor<VillageForm> editor = editor(
                        seen.entry().name(),
                        new VillageFields(),
                        (VillageForm form, int version) -> places.saveVillage(village, form, version, me),
                        this::refresh)
                .showing(seen, () -> places.village(village, me));
        if (seen.active()) {
            Anchor poster = new Anchor(
                    SettingsSection.VILLAGES.path() + "/" + id + "/poster", getTranslation("settings.villages.poster"));
            editor.addBelow(new Paragraph(poster));
        }
        return editor;
    }

    @Override
    Component editorOfNew() {
        return editor(
                getTranslation("settings.villages.new"),
                new VillageFields().at(next),
                (VillageForm form, int _) -> places.addVillage(form, me),
                () -> goTo(""));
    }
}
