package org.renling.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.renling.people.PeopleFixture.unused;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.renling.IntegrationTest;
import org.renling.cases.EvidenceKind;
import org.renling.people.AccountForm;
import org.renling.people.AccountList;
import org.renling.people.AccountQuery;
import org.renling.people.AccountRow;
import org.renling.people.PeopleAdmin;
import org.renling.people.PeopleFixture;
import org.renling.people.PersonId;
import org.renling.people.PlaceAdmin;
import org.renling.people.Role;
import org.renling.people.Scope;
import org.renling.people.VillageForm;
import org.renling.people.VillageId;
import org.renling.people.signin.SignIn;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SettingsTest extends SpringBrowserlessTest {
    @Autowired
    PeopleFixture fixture;

    @Autowired
    PeopleAdmin admin;

    @Autowired
    PlaceAdmin places;

    @Autowired
    AccountList accounts;

    private PersonId me;

    @BeforeEach
    void anAdministrator() {
        me = fixture.person(Role.ADMINISTRATOR);
        SignIn.as(me, Role.ADMINISTRATOR);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorsSeeTheSettings(Role role) {
        SignIn.as(fixture.person(role), role);

        for (var view : List.of(SettingsView.class, AccountsView.class, VillagesView.class, TownshipView.class))
            assertThatThrownBy(() -> navigate(view)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> navigate("settings/villages/1/poster", PosterView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePasswordOfANewAccountIsShownOnce() {
        String username = unused("sun.yue");
        navigate("settings/accounts/new", AccountsView.class);

        type("姓名", "孙悦");
        type("登录名", username);
        rolesField().setValue(Set.of(Role.REVIEWER));
        save();

        AccountRow made = find(username);
        assertThat(made.name()).isEqualTo("孙悦");
        assertThat(made.roles()).containsExactly(Role.REVIEWER);
        Dialog once = $(Dialog.class).single();
        assertThat(once.getElement().getTextRecursively()).containsPattern("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        test($(Button.class).withText("记下了").single()).click();
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    void whatALeaderAndAMemberNeedIsAskedForAtItsField() {
        String username = unused("liu.bei");
        navigate("settings/accounts/new", AccountsView.class);
        type("姓名", "刘备");
        type("登录名", username);

        save();
        assertThat(rolesField().getErrorMessage()).contains("身份");

        rolesField().setValue(Set.of(Role.LEADER, Role.MEMBER));
        save();
        CheckboxGroup<?> villages = checkboxes("分管的村");
        assertThat(villages.getErrorMessage()).contains("分管");

        RadioButtonGroup<Boolean> scope = scopeField();
        scope.setValue(true);
        save();
        assertThat($(Select.class).withCaption("党员类别").single().getErrorMessage())
                .isNotBlank();
        assertThat($(TextField.class).withCaption("姓名").single().getValue()).isEqualTo("刘备");
        assertThat(accounts.find(new AccountQuery(username, null, null, null), null, me)
                        .items())
                .isEmpty();
    }

    @Test
    void aUsernameThatIsTakenIsRefusedAtItsField() {
        String taken = fixture.usernameOf(fixture.person(Role.REVIEWER));
        navigate("settings/accounts/new", AccountsView.class);
        type("姓名", "孙悦");
        type("登录名", taken);
        rolesField().setValue(Set.of(Role.REVIEWER));

        save();

        TextField field = $(TextField.class).withCaption("登录名").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("有人用了");
    }

    @Test
    void whoIsSecondSeesWhatChangedAndKeepsWhatTheyTyped() {
        PersonId person = fixture.person(Role.REVIEWER);
        String username = fixture.usernameOf(person);
        navigate("settings/accounts/" + person, AccountsView.class);
        var seen = accounts.open(person, me);
        admin.save(person, named(username, "先改的人"), seen.version(), me);

        type("姓名", "后改的人");
        save();

        assertThat($(Div.class)
                        .withClassName("changed-by-others")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("先改的人");
        assertThat($(TextField.class).withCaption("姓名").single().getValue()).isEqualTo("后改的人");
        assertThat(accounts.open(person, me).entry().name()).isEqualTo("先改的人");

        save();
        assertThat(accounts.open(person, me).entry().name()).isEqualTo("后改的人");
    }

    @Test
    void anAccountIsDeactivatedAfterAQuestionAndComesBack() {
        PersonId person = fixture.person(Role.REVIEWER);
        navigate("settings/accounts/" + person, AccountsView.class);

        test($(Button.class).withText("停用账号").single()).click();
        test($(Button.class).withText("停用账号").last()).click();
        assertThat(accounts.open(person, me).active()).isFalse();

        test($(Button.class).withText("恢复账号").single()).click();
        assertThat(accounts.open(person, me).active()).isTrue();
    }

    @Test
    void theAddressSaysWhomTheListShows() {
        String family = unused("司马");
        PersonId person = admin.create(named(unused("sima"), family), me).person();
        fixture.person(Role.REVIEWER);

        UI.getCurrent().navigate(AccountsView.class, RouteParameters.empty(), QueryParameters.of("q", family));

        assertThat($(TextField.class).withCaption("按姓名或登录名查找").single().getValue())
                .isEqualTo(family);
        assertThat($(Anchor.class).withClassName("entry").all())
                .extracting(Anchor::getHref)
                .singleElement()
                .asString()
                .startsWith("settings/accounts/" + person + "?q=");
    }

    @Test
    void aVillageIsAddedAndItsPosterPrinted() {
        String name = unused("柏树村");
        navigate("settings/villages/new", VillagesView.class);
        type("名称", name);
        $(IntegerField.class).single().setValue(null);
        save();
        assertThat($(IntegerField.class).single().getErrorMessage()).isNotBlank();

        $(IntegerField.class).single().setValue(3);
        save();

        VillageId village = places.addVillage(new VillageForm(unused("枫树村"), "", 4, true), me);
        assertThat($(Anchor.class).withClassName("entry").all())
                .anyMatch(card -> card.getElement().getTextRecursively().contains(name));
        PosterView poster = navigate("settings/villages/" + village + "/poster", PosterView.class);
        assertThat(poster.heading()).contains("枫树村");
    }

    @Test
    void aCategoryWithoutEvidenceIsRefusedAtItsRule() {
        navigate("settings/categories/new", CategoriesView.class);
        String name = unused("清淤");
        type("名称", name);
        save();
        assertThat(checkboxes("凭据（有其中一种即可）").getErrorMessage()).isNotBlank();

        @SuppressWarnings("unchecked")
        CheckboxGroup<EvidenceKind> rule = (CheckboxGroup<EvidenceKind>) checkboxes("凭据（有其中一种即可）");
        rule.setValue(Set.of(EvidenceKind.ON_SITE_CHECK));
        save();

        assertThat($(Anchor.class).withClassName("entry").all())
                .anyMatch(card -> card.getElement().getTextRecursively().contains(name));
    }

    private AccountRow find(String username) {
        return accounts.find(new AccountQuery(username, null, null, null), null, me)
                .items()
                .getFirst();
    }

    private void type(String label, String text) {
        $(TextField.class).withCaption(label).single().setValue(text);
    }

    private void save() {
        test($(Button.class).withText("保存").single()).click();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> rolesField() {
        return (CheckboxGroup<Role>) checkboxes("身份（可多选）");
    }

    private CheckboxGroup<?> checkboxes(String label) {
        return $(CheckboxGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> scopeField() {
        return $(RadioButtonGroup.class).single();
    }

    private static AccountForm named(String username, String name) {
        return new AccountForm(username, name, Set.of(Role.REVIEWER), Scope.NOWHERE, null, null, null, Set.of(), 3);
    }
}
