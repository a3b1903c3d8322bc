package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
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

    VillagesView(Directory directory, PlaceAdmin places, CurrentUser user) {
        super(SettingsSection.VILLAGES);
        this.directory = directory;
        this.places = places;
        this.me = user.require();
    }

    @Override
    void list() {
        for (VillageEntry village : directory.villages())
            card(village.id().value(), village.name(), village.nameEn(), village.active());
    }

    @Override
    Component editorOf(long id) {
        VillageId village = new VillageId(id);
        var seen = places.village(village, me);
        return editor(
                        seen.entry().name(),
                        new VillageFields(),
                        (VillageForm form, int version) -> places.saveVillage(village, form, version, me),
                        this::refresh)
                .showing(seen, () -> places.village(village, me));
    }

    @Override
    Component editorOfNew() {
        return editor(
                getTranslation("settings.villages.new"),
                new VillageFields(),
                (VillageForm form, int _) -> places.addVillage(form, me),
                () -> goTo(""));
    }
}
