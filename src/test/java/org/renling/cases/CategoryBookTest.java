package org.renling.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.renling.people.PeopleFixture.unused;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.people.PeopleFixture;
import org.renling.people.PeopleRefusal;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.shared.Refusal;
import org.renling.shared.RefusalReason;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CategoryBookTest {
    @Autowired
    CategoryBook book;

    @Autowired
    PeopleFixture fixture;

    private PersonId me;

    @BeforeEach
    void anAdministrator() {
        me = fixture.person(Role.ADMINISTRATOR);
    }

    @Test
    void aCategoryKeepsItsKindAndTakesANewRule() {
        String name = unused("饮水");
        CategoryId id = book.add(CaseKind.NEED, form(name, EvidenceKind.PHOTO), me);
        var seen = book.open(id, me);
        var changed = new CategoryForm(
                name, "Water", true, Set.of(EvidenceKind.ON_SITE_CHECK, EvidenceKind.DOCUMENT), 7, false);

        book.save(id, changed, seen.version(), me);

        assertThat(book.open(id, me).entry()).isEqualTo(changed);
        assertThat(book.all())
                .filteredOn(entry -> entry.id().equals(id))
                .extracting(CategoryBook.Entry::kind, CategoryBook.Entry::active)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CaseKind.NEED, false));
    }

    @Test
    void aRuleThatNothingMeetsOrANameThatIsTakenIsRefused() {
        String name = unused("道路");
        CategoryId id = book.add(CaseKind.NEED, form(name, EvidenceKind.PHOTO), me);
        CategoryId other = book.add(CaseKind.NEED, form(unused("用电"), EvidenceKind.PHOTO), me);

        assertRefused(CaseRefusal.EVIDENCE_RULE_EMPTY, () -> book.add(CaseKind.TASK, form(unused("空")), me));
        assertRefused(CaseRefusal.EVIDENCE_RULE_EMPTY, () -> book.save(id, form(name), 0, me));
        assertRefused(PeopleRefusal.NAME_TAKEN, () -> book.add(CaseKind.TASK, form(name, EvidenceKind.PHOTO), me));
        assertRefused(PeopleRefusal.NAME_TAKEN, () -> book.save(other, form(name, EvidenceKind.PHOTO), 0, me));
        assertRefused(PeopleRefusal.NAME_MISSING, () -> book.save(id, form(" ", EvidenceKind.PHOTO), 0, me));
        assertRefused(
                PeopleRefusal.NAME_TOO_LONG, () -> book.save(id, form("长".repeat(41), EvidenceKind.PHOTO), 0, me));
        assertRefused(
                CaseRefusal.UNKNOWN_CATEGORY,
                () -> book.save(new CategoryId(987_654), form(unused("无"), EvidenceKind.PHOTO), 0, me));
    }

    @Test
    void theSecondOfTwoWhoChangeACategoryIsToldSo() {
        CategoryId id = book.add(CaseKind.NEED, form(unused("先"), EvidenceKind.PHOTO), me);
        var seen = book.open(id, me);
        book.save(id, form(unused("改"), EvidenceKind.STATEMENT), seen.version(), me);

        assertRefused(
                PeopleRefusal.ENTRY_CHANGED_MEANWHILE,
                () -> book.save(id, form(unused("后"), EvidenceKind.PHOTO), seen.version(), me));
    }

    @Test
    void nobodyButAnAdministratorChangesCategories() {
        PersonId leader = fixture.person(Role.LEADER, Role.MEMBER, Role.REVIEWER);
        CategoryId id = book.add(CaseKind.NEED, form(unused("有"), EvidenceKind.PHOTO), me);
        var form = form(unused("新"), EvidenceKind.PHOTO);

        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> book.add(CaseKind.NEED, form, leader));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> book.save(id, form, 0, leader));
        assertRefused(PeopleRefusal.NOT_ADMINISTRATOR, () -> book.open(id, leader));
    }

    private static CategoryForm form(String name, EvidenceKind... anyOf) {
        return new CategoryForm(name, "", false, Set.of(anyOf), 1, true);
    }

    private static void assertRefused(RefusalReason reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
