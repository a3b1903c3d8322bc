package org.renling.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.renling.cases.domain.Categories;
import org.renling.cases.domain.Category;
import org.renling.people.BranchId;
import org.renling.people.MemberCategory;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.Scope;
import org.renling.people.Skill;
import org.renling.people.VillageId;
import org.renling.people.domain.Account;
import org.renling.people.domain.Accounts;
import org.renling.people.domain.Branch;
import org.renling.people.domain.Branches;
import org.renling.people.domain.Village;
import org.renling.people.domain.Villages;
import org.springframework.stereotype.Component;

/** Makes people, places and cases for integration tests, through the services wherever they exist. */
@Component
public class CasesFixture {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private final Villages villages;
    private final Branches branches;
    private final Accounts accounts;
    private final Categories categories;
    private final Intake intake;
    private final CaseWork work;
    private final Closing closing;

    CasesFixture(
            Villages villages,
            Branches branches,
            Accounts accounts,
            Categories categories,
            Intake intake,
            CaseWork work,
            Closing closing) {
        this.villages = villages;
        this.branches = branches;
        this.accounts = accounts;
        this.categories = categories;
        this.intake = intake;
        this.work = work;
        this.closing = closing;
    }

    public VillageId village() {
        int n = COUNT.incrementAndGet();
        return villages.save(new Village("试验村" + n, "Test village " + n, n)).id();
    }

    public CategoryId category(CaseKind kind, EvidenceKind... anyOf) {
        int n = COUNT.incrementAndGet();
        Set<EvidenceKind> kinds = anyOf.length == 0 ? Set.of(EvidenceKind.values()) : Set.of(anyOf);
        return categories
                .save(new Category(kind, "类别" + n, "Category " + n, false, kinds, n))
                .id();
    }

    public PersonId member(VillageId village, Skill... skills) {
        return person(village, Set.of(Role.MEMBER), Scope.NOWHERE, 100, skills);
    }

    public PersonId memberWithCap(VillageId village, int cap) {
        return person(village, Set.of(Role.MEMBER), Scope.NOWHERE, cap);
    }

    public PersonId leader(VillageId... where) {
        return person(where[0], Set.of(Role.LEADER), Scope.of(where), 3);
    }

    public PersonId townshipLeader(VillageId at) {
        return person(at, Set.of(Role.LEADER), Scope.TOWNSHIP, 3);
    }

    public PersonId reviewer(VillageId at) {
        return person(at, Set.of(Role.REVIEWER), Scope.NOWHERE, 3);
    }

    public PersonId administrator(VillageId at) {
        return person(at, Set.of(Role.ADMINISTRATOR), Scope.NOWHERE, 3);
    }

    public PersonId person(VillageId village, Set<Role> roles, Scope scope, int cap, Skill... skills) {
        int n = COUNT.incrementAndGet();
        BranchId branch =
                branches.save(new Branch("支部" + n, "Branch " + n, village)).id();
        Account account = new Account("caseworker" + n, "{noop}no sign-in", "人" + n);
        account.grant(roles, scope);
        account.placeAs(MemberCategory.FARMER, branch, village, Set.of(skills), cap);
        return accounts.save(account).id();
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static Report need(VillageId village, CategoryId category) {
        return report(CaseKind.NEED, village, category, "路灯不亮了", "村口三盏路灯坏了半个月");
    }

    public static Report report(CaseKind kind, VillageId village, CategoryId category, String title, String told) {
        return new Report(kind, CaseSource.REPORT, category, village, title, told, "张三丰", "13812345678", true, key());
    }

    public static Triage triage(Report r, boolean urgent) {
        return new Triage(
                r.kind(),
                r.category(),
                r.village(),
                new FourDegrees(2, 3, 3, 1),
                new PublicText(r.title(), r.told()),
                urgent,
                false,
                r.kind() == CaseKind.TASK ? 5 : 0,
                null);
    }

    /** A need that a resident reported and the leader put on the list. */
    public CaseCode open(VillageId village, CategoryId category, PersonId leader) {
        return open(need(village, category), leader).code();
    }

    public Receipt open(Report report, PersonId leader) {
        Receipt receipt = intake.report(report, null);
        intake.accept(receipt.code(), triage(report, true), leader);
        return receipt;
    }

    /** Claims, contacts, shows a statement and resolves. */
    public void resolve(CaseCode code, PersonId member, LocalDate day, String names) {
        work.progress(code, new Progress("和当事人谈过，事情办好了", day, 60, true), member);
        closing.addEvidence(code, NewEvidence.statement("已经修好，当事人在场"), member);
        closing.resolve(code, new Resolution(Disposition.SOLVED, "修好了", null, 0, 0), Beneficiary.parse(names), member);
    }

    /** Reads as a time in the test's year. */
    public static Instant at(String local) {
        return java.time.OffsetDateTime.parse(local + "+08:00").toInstant();
    }

    public static List<Beneficiary> names(String typed) {
        return Beneficiary.parse(typed);
    }
}
