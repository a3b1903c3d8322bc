package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.people.AccountForm;
import org.renling.people.AccountList;
import org.renling.people.AccountQuery;
import org.renling.people.AccountRow;
import org.renling.people.CurrentUser;
import org.renling.people.Directory;
import org.renling.people.NewPassword;
import org.renling.people.PeopleAdmin;
import org.renling.people.PersonId;
import org.renling.shared.Page;

/** Who can sign in, as what and where. */
@Route("settings/accounts" + SectionView.PATTERN)
@RolesAllowed("ADMINISTRATOR")
public class AccountsView extends SectionView {
    private final AccountList accounts;
    private final PeopleAdmin admin;
    private final PersonId me;
    private final Places places;
    private final AccountFilter filter;
    private final Button more = new Button();
    private AccountQuery query = AccountQuery.ALL;
    private @Nullable AccountRow last;

    AccountsView(AccountList accounts, PeopleAdmin admin, Directory directory, CurrentUser user) {
        super(SettingsSection.ACCOUNTS);
        this.accounts = accounts;
        this.admin = admin;
        this.me = user.require();
        this.places = new Places(directory);
        this.filter = new AccountFilter(places, AccountsView::show);
        more.setText(getTranslation("settings.more"));
        more.setDisableOnClick(true);
        more.addClickListener(_ -> {
            nextPage();
            more.setEnabled(true);
        });
        Div foot = new Div(more);
        foot.addClassName("more");
        aboveList(filter);
        belowList(foot);
    }

    private static void show(QueryParameters wanted) {
        UI.getCurrent().navigate(AccountsView.class, RouteParameters.empty(), wanted);
    }

    @Override
    void filter(QueryParameters asked) {
        query = filter.read(asked);
    }

    @Override
    void list() {
        last = null;
        nextPage();
    }

    private void nextPage() {
        Page<AccountRow> page = accounts.find(query, last, me);
        for (AccountRow row : page.items()) {
            card(row.id().value(), row.name(), about(row), row.active());
            last = row;
        }
        more.setVisible(page.more());
    }

    private String about(AccountRow row) {
        return Stream.of(
                        row.username(),
                        AccountFields.rolesOf(row.roles()),
                        row.category() == null ? "" : AccountFields.words(row.category()),
                        places.name(row.village()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    Component editorOf(long id) {
        PersonId person = new PersonId(id);
        var seen = accounts.open(person, me);
        String name = seen.entry().name();
        Editor<AccountForm> editor = editor(
                        name,
                        new AccountFields(places),
                        (AccountForm form, int version) -> admin.save(person, form, version, me),
                        this::refresh)
                .showing(seen, () -> accounts.open(person, me));
        editor.addBelow(new AccountAccess(admin, person, name, seen.active(), me, () -> goTo(Long.toString(id))));
        return editor;
    }

    @Override
    Component editorOfNew() {
        NewPassword[] made = new NewPassword[1];
        return editor(
                getTranslation("settings.accounts.new"),
                new AccountFields(places),
                (AccountForm form, int _) -> made[0] = admin.create(form, me),
                () -> AccountAccess.show(
                        made[0], () -> goTo(Long.toString(made[0].person().value()))));
    }
}
