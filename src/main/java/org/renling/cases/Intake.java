package org.renling.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.domain.Case;
import org.renling.cases.domain.Cases;
import org.renling.cases.domain.Categories;
import org.renling.cases.domain.Category;
import org.renling.files.KeptFile;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How cases come to the list: reported, decided upon by a leader, or recorded as a deed already done. */
@Service
public class Intake {
    private final CaseChanges changes;
    private final Cases cases;
    private final Categories categories;
    private final People people;
    private final ServiceRecord record;
    private final SearchTerms terms;
    private final EvidenceBox evidence;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Intake(
            CaseChanges changes,
            Cases cases,
            Categories categories,
            People people,
            ServiceRecord record,
            SearchTerms terms,
            EvidenceBox evidence,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.cases = cases;
        this.categories = categories;
        this.people = people;
        this.record = record;
        this.terms = terms;
        this.evidence = evidence;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Takes a report in. The same idempotency key gives the same receipt, however often and however concurrently it is
     * sent.
     *
     * @param by null where a resident without an account reports
     */
    public Receipt report(Report report, @Nullable PersonId by) {
        return report(report, List.of(), by);
    }

    /** As {@link #report(Report, PersonId)}, with photos of how it is: they show the problem and carry no resolution. */
    public Receipt report(Report report, List<KeptFile> photos, @Nullable PersonId by) {
        return oncePerKey(report.idempotencyKey(), () -> begin(report, photos, by));
    }

    private Receipt begin(Report report, List<KeptFile> photos, @Nullable PersonId by) {
        requireKnown(report);
        Actor actor = by == null ? Actor.RESIDENT : Actor.of(people.staff(by));
        FollowCode follow = changes.followCodeFor(report.idempotencyKey());
        Numbered n = nextNumber();
        Case c = Case.report(n.id(), n.code(), report, actor, changes.digest(follow), changes.now(), changes.times());
        changes.begun(c, CaseEvent.REPORT);
        photos.forEach(p -> evidence.put(c.id(), NewEvidence.file(p, EvidenceStage.BEFORE, null), by, changes.now()));
        return new Receipt(c.id(), new CaseCode(c.code()), follow);
    }

    /** Records a deed that nobody had asked for; it waits for a verifier like any other resolution. */
    public Receipt recordDeed(
            Report report, Resolution done, List<Beneficiary> helped, List<NewEvidence> shown, PersonId by) {
        return recordDeed(report, done, helped, shown, null, by);
    }

    /** As {@link #recordDeed(Report, Resolution, List, List, PersonId)}, with the time that the member gave to it. */
    public Receipt recordDeed(
            Report report,
            Resolution done,
            List<Beneficiary> helped,
            List<NewEvidence> shown,
            @Nullable TimeGiven time,
            PersonId by) {
        return oncePerKey(report.idempotencyKey(), () -> {
            Receipt receipt = beginDeed(report, done, helped, shown, by);
            if (time != null) record.keepTime(receipt.id(), by, time.day(), time.minutes(), by, changes.now());
            return receipt;
        });
    }

    /** How long somebody worked on a day, travel excluded. */
    public record TimeGiven(LocalDate day, int minutes) {}

    private Receipt beginDeed(
            Report report, Resolution done, List<Beneficiary> helped, List<NewEvidence> shown, PersonId by) {
        requireKnown(report);
        Staff staff = people.staff(by);
        if (report.category() == null) throw new Refusal(CaseRefusal.CATEGORY_MISSING);
        Category category = category(report.category(), report.kind());
        Set<EvidenceKind> kinds = shown.stream()
                .filter(e -> e.stage() == EvidenceStage.AFTER)
                .map(NewEvidence::kind)
                .collect(Collectors.toSet());
        Numbered n = nextNumber();
        Resolution counted = record.counted(done, helped);
        Case c = Case.recordDeed(
                n.id(), n.code(), report, staff, counted, kinds, category.rule(), changes.now(), changes.times());
        changes.begun(c, CaseEvent.RECORD_DEED);
        record.keepBeneficiaries(c.id(), c.village(), helped);
        shown.forEach(e -> evidence.put(c.id(), e, by, changes.now()));
        return new Receipt(c.id(), new CaseCode(c.code()), changes.followCodeFor(report.idempotencyKey()));
    }

    private Receipt oncePerKey(String key, java.util.function.Supplier<Receipt> begin) {
        Receipt earlier = earlier(key);
        if (earlier != null) return earlier;
        try {
            return java.util.Objects.requireNonNull(transaction.execute(_ -> begin.get()));
        } catch (DataIntegrityViolationException e) {
            Receipt meanwhile = earlier(key);
            if (meanwhile == null) throw e;
            return meanwhile;
        }
    }

    private @Nullable Receipt earlier(String key) {
        return jdbc.sql("SELECT id, code FROM cases WHERE idempotency_key = :key")
                .param("key", key)
                .query((rs, _) -> new Receipt(
                        new CaseId(rs.getLong(1)), new CaseCode(rs.getString(2)), changes.followCodeFor(key)))
                .optional()
                .orElse(null);
    }

    private void requireKnown(Report report) {
        if (!people.isActiveVillage(report.village())) throw new Refusal(CaseRefusal.UNKNOWN_VILLAGE);
        if (report.category() != null) category(report.category(), report.kind());
        if (report.idempotencyKey().isBlank() || report.idempotencyKey().length() > 64)
            throw new IllegalArgumentException("an idempotency key has 1 to 64 characters");
    }

    private Category category(CategoryId id, CaseKind kind) {
        Category found = categories
                .findById(id.value())
                .filter(Category::isActive)
                .orElseThrow(() -> new Refusal(CaseRefusal.UNKNOWN_CATEGORY));
        if (found.kind() != kind) throw new Refusal(CaseRefusal.CATEGORY_OF_OTHER_KIND);
        return found;
    }

    private Numbered nextNumber() {
        long id =
                jdbc.sql("SELECT NEXT VALUE FOR case_number").query(Long.class).single();
        int year = changes.now().atZone(changes.times().calendar().zone()).getYear();
        return new Numbered(id, "%s-%d-%04d".formatted(people.township().codePrefix(), year, id));
    }

    private record Numbered(long id, String code) {}

    @Transactional
    public void accept(CaseCode code, Triage triage, PersonId by) {
        category(triage.category(), triage.kind());
        if (!people.isActiveVillage(triage.village())) throw new Refusal(CaseRefusal.UNKNOWN_VILLAGE);
        if (!people.staff(by).leads(triage.village())) throw new Refusal(CaseRefusal.OUT_OF_SCOPE);
        changes.byPerson(code, by, CaseEvent.ACCEPT, (c, actor, at, times) -> {
            c.accept(triage, actor, at, times);
            terms.index(c);
        });
    }

    @Transactional
    public void decline(CaseCode code, String reason, PersonId by) {
        changes.byPerson(code, by, CaseEvent.DECLINE, (c, actor, at, times) -> c.decline(reason, actor, at, times));
    }

    @Transactional
    public void refer(CaseCode code, String reason, PersonId by) {
        changes.byPerson(code, by, CaseEvent.REFER, (c, actor, at, times) -> c.refer(reason, actor, at, times));
    }

    /** Closes a case as the same as another, which stays the live one. */
    @Transactional
    public void markDuplicate(CaseCode code, CaseCode of, String reason, PersonId by) {
        Case other = cases.lockByCode(of.value()).orElseThrow(CaseChanges::noSuchCase);
        changes.byPerson(
                code,
                by,
                CaseEvent.MARK_DUPLICATE,
                (c, actor, at, times) -> c.markDuplicateOf(other, reason, actor, at, times));
    }

    /** When a case accepted now would be due, for the form to show. */
    public Instant usualDue(CaseKind kind, boolean complex) {
        Instant now = changes.now();
        if (kind == CaseKind.DISPUTE) return changes.times().disputeDue(now);
        return complex ? changes.times().complexDue(now) : changes.times().ordinaryDue(now);
    }
}
