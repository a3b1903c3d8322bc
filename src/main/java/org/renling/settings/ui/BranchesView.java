package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.renling.people.BranchEntry;
import org.renling.people.BranchForm;
import org.renling.people.BranchId;
import org.renling.people.CurrentUser;
import org.renling.people.Directory;
import org.renling.people.PersonId;
import org.renling.people.PlaceAdmin;

/** The branches to which members belong. */
@Route("settings/branches" + SectionView.PATTERN)
@RolesAllowed("ADMINISTRATOR")
public class BranchesView extends SectionView {
    private final Directory directory;
    private final PlaceAdmin admin;
    private final PersonId me;

    BranchesView(Directory directory, PlaceAdmin admin, CurrentUser user) {
        super(SettingsSection.BRANCHES);
        this.directory = directory;
        this.admin = admin;
        this.me = user.require();
    }

    @Override
    void list() {
        Places places = new Places(directory);
        for (BranchEntry branch : places.branches()) {
            String where = branch.village() == null
                    ? getTranslation("settings.branches.office")
                    : places.name(branch.village());
            card(branch.id().value(), branch.name(getLocale()), where, branch.active());
        }
    }

    @Override
    Component editorOf(long id) {
        BranchId branch = new BranchId(id);
        var seen = admin.branch(branch, me);
        return editor(
                        seen.entry().name(),
                        new BranchFields(new Places(directory)),
                        (BranchForm form, int version) -> admin.saveBranch(branch, form, version, me),
                        this::refresh)
                .showing(seen, () -> admin.branch(branch, me));
    }

    @Override
    Component editorOfNew() {
        return editor(
                getTranslation("settings.branches.new"),
                new BranchFields(new Places(directory)),
                (BranchForm form, int _) -> admin.addBranch(form, me),
                () -> goTo(""));
    }
}
