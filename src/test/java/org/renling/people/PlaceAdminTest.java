package org.renling.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.renling.people.PeopleFixture.unused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PlaceAdminTest {
    @Autowired
    PeopleFixture fixture;

    @Autowired
    PlaceAdmin places;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    private PersonId me;

    @BeforeEach
    void anAdministrator() {
        me = fixture.person(Role.ADMINISTRATOR);
    }

    @Test
    void aVillageThatIsRetiredStaysKnownAndTakesNoReports() {
        String name = unused("松林村");
        VillageId village = places.addVillage(new VillageForm(name, "Songlin", 3, true), me);
        assertThat(people.isActiveVillage(village)).isTrue();

        var seen = places.village(village, me);
        places.saveVillage(village, new VillageForm(name, "Songlin", 3, false), seen.version(), me);

        assertThat(people.isActiveVillage(village)).isFalse();
        assertThat(directory.villages()).contains(new VillageEntry(village, name, "Songlin", 3, false));
        assertThat(directory.activeVillages()).noneMatch(entry -> entry.id().equals(village));
    }

    @Test
    void namesAreUsedOnceAndKeepToTheirLength() {
        String name = unused("双河村");
        places.addVillage(new VillageForm(name, "", 1, true), me);
        String branch = unused("双河党支部");
        places.addBranch(new BranchForm(branch, "", null, true), me);

        assertRefused(PeopleRefusal.NAME_TAKEN, () -> places.addVillage(new VillageForm(name, "", 2, true), me));
        assertRefused(PeopleRefusal.NAME_TAKEN, () -> places.addBranch(new BranchForm(branch, "", null, true), me));
        assertRefused(PeopleRefusal.NAME_MISSING, () -> places.addVillage(new VillageForm(" ", "", 2, true), me));
        assertRefused(
                PeopleRefusal.NAME_TOO_LONG, () -> places.addVillage(new VillageForm("村".repeat(61), "", 2, true), me));
        assertRefused(
                PeopleRefusal.NAME_EN_TOO_LONG,
                () -> places.addBranch(new BranchForm(unused("支部"), "x".repeat(161), null, true), me));
        assertRefused(
                PeopleRefusal.POSITION_OUT_OF_RANGE,
                () -> places.addVillage(new VillageForm(unused("村"), "", -1, true), me));
        assertRefused(
                PeopleRefusal.UNKNOWN_PLACE,
                () -> places.addBranch(new BranchForm(unused("支部"), "", new VillageId(987_654), true), me));
    }

    @Test
    void theSecondOfTwoWhoChangeAPlaceIsToldSo() {
        VillageId village = fixture.village();
        BranchId branch = fixture.branch();
        var seenVillage = places.village(village, me);
        var seenBranch = places.branch(branch, me);
        places.saveVillage(village, new VillageForm(unused("先"), "", 1, true), seenVillage.version(), me);
        places.saveBranch(branch, new BranchForm(unused("先"), "", village, true), seenBranch.version(), me);

        assertRefused(
                PeopleRefusal.ENTRY_CHANGED_MEANWHILE,
                () -> places.saveVillage(
                        village, new VillageForm(unused("后"), "", 1, true), seenVillage.version(), me));
        assertRefused(
                PeopleRefusal.ENTRY_CHANGED_MEANWHILE,
                () -> places.saveBranch(branch, new BranchForm(unused("后"), "", null, true), seenBranch.version(), me));
    }

    @Test
    void theTownshipIsNamedByAnAdministratorWhoSawItsPresentName() {
        Township seen = people.township();
        Township chosen = new Township("测试乡", "Test township", "CS");
        try {
            places.saveTownship(chosen, seen, me);
            assertThat(people.township()).isEqualTo(chosen);

            assertRefused(PeopleRefusal.ENTRY_CHANGED_MEANWHILE, () -> places.saveTownship(seen, seen, me));
            assertRefused(
                    PeopleRefusal.CODE_PREFIX_NOT_PLAIN,
                    () -> places.saveTownship(new Township("测试乡", "", "c-1"), chosen, me));
        } finally {
            places.saveTownship(seen, people.township(), me);
        }
    }

    @Test
    void nobodyButAnAdministratorChangesPlaces() {
        PersonId leader = fixture.person(Role.LEADER, Role.MEMBER, Role.REVIEWER);
        VillageId village = fixture.village();
        BranchId branch = fixture.branch();
        var form = new VillageForm(unused("村"), "", 1, true);
        var branchForm = new BranchForm(unused("支部"), "", null, true);

        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> places.addVillage(form, leader));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> places.saveVillage(village, form, 0, leader));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> places.village(village, leader));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> places.addBranch(branchForm, leader));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> places.saveBranch(branch, branchForm, 0, leader));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> places.branch(branch, leader));
        assertRefused(
                PeopleRefusal.NOT_ADMINISTRATOR,
                () -> places.saveTownship(new Township("乡", "", "X"), people.township(), leader));
    }

    private static void assertRefused(PeopleRefusal reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
