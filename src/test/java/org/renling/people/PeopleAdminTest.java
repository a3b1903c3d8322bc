package org.renling.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.renling.people.PeopleFixture.unused;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.renling.IntegrationTest;
import org.renling.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class PeopleAdminTest {
    @Autowired
    PeopleFixture fixture;

    @Autowired
    PeopleAdmin admin;

    @Autowired
    AccountList list;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PersonId me;

    @BeforeEach
    void anAdministrator() {
        me = fixture.person(Role.ADMINISTRATOR);
    }

    @Test
    void anAccountIsMadeWithAllThatWasSaidAboutIt() {
        VillageId village = fixture.village();
        BranchId branch = fixture.branch();
        var form = new AccountForm(
                unused("zhang.li"),
                " 张丽 ",
                Set.of(Role.MEMBER, Role.LEADER),
                Scope.of(village),
                MemberCategory.FARMER,
                branch,
                village,
                Set.of(Skill.MEDIATOR, Skill.DRIVER),
                4);

        NewPassword made = admin.create(form, me);

        Staff staff = people.staff(made.person());
        assertThat(staff)
                .isEqualTo(new Staff(
                        made.person(),
                        "张丽",
                        true,
                        Set.of(Role.MEMBER, Role.LEADER),
                        Scope.of(village),
                        Set.of(Skill.MEDIATOR, Skill.DRIVER),
                        MemberCategory.FARMER,
                        branch,
                        village,
                        4));
        assertThat(made.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyButAnAdministratorManagesAccounts(Role role) {
        PersonId other = fixture.person(role);
        PersonId somebody = fixture.person(Role.REVIEWER);
        AccountForm form = reviewer(unused("new"));

        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> admin.create(form, other));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> admin.save(somebody, form, 0, other));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> admin.deactivate(somebody, other));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> admin.activate(somebody, other));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> admin.resetPassword(somebody, other));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> list.find(AccountQuery.ALL, null, other));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> list.open(somebody, other));
    }

    @Test
    void anAdministratorWithoutAccessManagesNothing() {
        PersonId gone = fixture.person(Role.ADMINISTRATOR);
        admin.deactivate(gone, me);

        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> admin.create(reviewer(unused("new")), gone));
    }

    @Test
    void aUsernameIsUsedOnceWhateverItsCase() {
        admin.create(reviewer("Double.Name"), me);
        PersonId other = fixture.person(Role.REVIEWER);

        assertRefused(PeopleRefusal.USERNAME_TAKEN, () -> admin.create(reviewer("double.name"), me));
        assertRefused(PeopleRefusal.USERNAME_TAKEN, () -> admin.save(other, reviewer("DOUBLE.NAME"), 0, me));
    }

    @Test
    void aLeaderNeedsAScopeAndAMemberACategoryAndABranch() {
        BranchId branch = fixture.branch();

        assertRefused(PeopleRefusal.LEADER_WITHOUT_SCOPE, () -> admin.create(with(Role.LEADER, null, null), me));
        assertRefused(PeopleRefusal.MEMBER_WITHOUT_CATEGORY, () -> admin.create(with(Role.MEMBER, null, branch), me));
        assertRefused(
                PeopleRefusal.MEMBER_WITHOUT_BRANCH,
                () -> admin.create(with(Role.MEMBER, MemberCategory.OFFICE, null), me));
    }

    @Test
    void whatCannotBeRightIsRefused() {
        assertRefused(PeopleRefusal.USERNAME_MISSING, () -> admin.create(reviewer("  "), me));
        assertRefused(PeopleRefusal.USERNAME_NOT_PLAIN, () -> admin.create(reviewer("two words"), me));
        assertRefused(PeopleRefusal.USERNAME_NOT_PLAIN, () -> admin.create(reviewer("x".repeat(61)), me));
        assertRefused(PeopleRefusal.NAME_MISSING, () -> admin.create(named(""), me));
        assertRefused(PeopleRefusal.NAME_TOO_LONG, () -> admin.create(named("长".repeat(61)), me));
        assertRefused(PeopleRefusal.ROLE_MISSING, () -> admin.create(with(null, null, null), me));
        assertRefused(
                PeopleRefusal.UNKNOWN_PLACE,
                () -> admin.create(with(Role.MEMBER, MemberCategory.OFFICE, new BranchId(987_654)), me));
    }

    @Test
    void theLastAdministratorStays() {
        takeAccessFromAllOtherAdministrators();
        var opened = list.open(me, me);

        assertRefused(PeopleRefusal.LAST_ADMINISTRATOR, () -> admin.deactivate(me, me));
        assertRefused(
                PeopleRefusal.LAST_ADMINISTRATOR,
                () -> admin.save(me, reviewer(opened.entry().username()), opened.version(), me));
        assertThat(people.staff(me).is(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void twoAdministratorsWhoEndEachOthersAccessAtOnceLeaveOne() throws Exception {
        takeAccessFromAllOtherAdministrators();
        for (int round = 0; round < 20; round++) {
            PersonId other = fixture.person(Role.ADMINISTRATOR);
            PersonId first = me;
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> done =
                        threads.invokeAll(List.of(ends(other, first, together), ends(first, other, together)));
                assertThat(done.stream().filter(Future::resultNow)).hasSize(1);
            }
            assertThat(List.of(people.staff(first), people.staff(other)))
                    .filteredOn(Staff::active)
                    .hasSize(1);
            me = people.staff(first).active() ? first : other;
        }
    }

    @Test
    void theSecondOfTwoWhoChangeAnAccountIsToldSo() {
        PersonId person = fixture.person(Role.REVIEWER);
        var seen = list.open(person, me);
        String username = seen.entry().username();
        admin.save(person, named(username, "先改"), seen.version(), me);

        assertRefused(
                PeopleRefusal.ENTRY_CHANGED_MEANWHILE,
                () -> admin.save(person, named(username, "后改"), seen.version(), me));
        assertThat(people.staff(person).name()).isEqualTo("先改");
    }

    @Test
    void theSecondIsToldSoAlsoWhereOnlyTheRolesChanged() {
        PersonId person = fixture.person(Role.REVIEWER);
        var seen = list.open(person, me);
        AccountForm form = seen.entry();
        var more = new AccountForm(
                form.username(),
                form.name(),
                Set.of(Role.REVIEWER, Role.ADMINISTRATOR),
                Scope.NOWHERE,
                null,
                null,
                null,
                Set.of(),
                form.claimCap());
        admin.save(person, more, seen.version(), me);

        assertRefused(PeopleRefusal.ENTRY_CHANGED_MEANWHILE, () -> admin.save(person, form, seen.version(), me));
        assertThat(people.staff(person).is(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void accountsAreFoundByPartsOfTheirNamesAPageAtATime() {
        String family = unused("欧阳");
        for (int i = 0; i < AccountList.PAGE + 2; i++) admin.create(named(unused("find"), family + i), me);

        var query = new AccountQuery(family, null, null, true);
        var first = list.find(query, null, me);
        var second = list.find(query, first.items().getLast(), me);

        assertThat(first.items()).hasSize(AccountList.PAGE);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.more()).isFalse();
        assertThat(list.find(new AccountQuery("100%", null, null, null), null, me)
                        .items())
                .isEmpty();
        assertThat(list.find(new AccountQuery(family, Role.LEADER, null, null), null, me)
                        .items())
                .isEmpty();
    }

    private void takeAccessFromAllOtherAdministrators() {
        transaction.executeWithoutResult(
                _ -> jdbc.sql("""
                        UPDATE account a JOIN account_role r ON r.account_id = a.id AND r.role = 'ADMINISTRATOR'
                        SET a.active = 0 WHERE a.id <> :me""").param("me", me.value()).update());
    }

    private Callable<Boolean> ends(PersonId other, PersonId by, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                admin.deactivate(other, by);
                return true;
            } catch (Refusal refused) {
                assertThat(refused.reason()).isIn(PeopleRefusal.NOT_ADMINISTRATOR, PeopleRefusal.LAST_ADMINISTRATOR);
                return false;
            }
        };
    }

    private static AccountForm reviewer(String username) {
        return named(username, "钱进");
    }

    private static AccountForm named(String name) {
        return named(unused("named"), name);
    }

    private static AccountForm named(String username, String name) {
        return new AccountForm(username, name, Set.of(Role.REVIEWER), Scope.NOWHERE, null, null, null, Set.of(), 3);
    }

    private static AccountForm with(Role role, MemberCategory category, BranchId branch) {
        return new AccountForm(
                unused("with"),
                "钱进",
                role == null ? Set.of() : Set.of(role),
                Scope.NOWHERE,
                category,
                branch,
                null,
                Set.of(),
                3);
    }

    private static void assertRefused(PeopleRefusal reason, ThrowingCallable asked) {
        Assertions.assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
