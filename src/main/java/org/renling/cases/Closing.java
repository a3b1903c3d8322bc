package org.renling.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.renling.cases.domain.Categories;
import org.renling.cases.domain.Category;
import org.renling.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How members and leaders bring a case to its end: evidence, resolution, verification, reopening. */
@Service
public class Closing {
    private final CaseChanges changes;
    private final Categories categories;
    private final EvidenceBox evidence;
    private final ServiceRecord record;
    private final SearchTerms terms;

    Closing(CaseChanges changes, Categories categories, EvidenceBox evidence, ServiceRecord record, SearchTerms terms) {
        this.changes = changes;
        this.categories = categories;
        this.evidence = evidence;
        this.record = record;
        this.terms = terms;
    }

    @Transactional
    public void addEvidence(CaseCode code, NewEvidence shown, PersonId by) {
        changes.byPerson(code, by, CaseEvent.ADD_EVIDENCE, (c, actor, at, times) -> {
            c.addEvidence(shown.kind(), shown.note(), actor, at, times);
            evidence.put(c.id(), shown, by, at);
        });
    }

    /** Puts several pieces to a case, all of them or none. */
    @Transactional
    public void addEvidence(CaseCode code, List<NewEvidence> shown, PersonId by) {
        shown.forEach(one -> addEvidence(code, one, by));
    }

    /** The owner puts the case forward as done, with the names of those who were helped. */
    @Transactional
    public void resolve(CaseCode code, Resolution done, List<Beneficiary> helped, PersonId by) {
        changes.byPerson(code, by, CaseEvent.RESOLVE, (c, actor, at, times) -> {
            Category category = categories
                    .findById(Objects.requireNonNull(c.category()).value())
                    .orElseThrow();
            c.resolve(record.counted(done, helped), evidence.kindsOn(c.id()), category.rule(), actor, at, times);
            record.keepBeneficiaries(c.id(), c.village(), helped);
        });
    }

    @Transactional
    public void sendBack(CaseCode code, String reason, @Nullable Instant due, PersonId by) {
        changes.byPerson(
                code, by, CaseEvent.SEND_BACK, (c, actor, at, times) -> c.sendBack(reason, due, actor, at, times));
    }

    @Transactional
    public void logTry(CaseCode code, @Nullable String note, PersonId by) {
        changes.byPerson(code, by, CaseEvent.LOG_TRY, (c, actor, at, times) -> c.logTry(note, actor, at, times));
    }

    @Transactional
    public void confirm(CaseCode code, Callback answer, @Nullable String note, PersonId by) {
        changes.byPerson(code, by, CaseEvent.CONFIRM, (c, actor, at, times) -> {
            boolean unpublished = !c.isPublished();
            c.confirm(answer, note, actor, at, times);
            if (unpublished) terms.index(c);
        });
    }

    @Transactional
    public void reopen(CaseCode code, String reason, @Nullable Instant due, PersonId by) {
        changes.byPerson(code, by, CaseEvent.REOPEN, (c, actor, at, times) -> c.reopen(reason, due, actor, at, times));
    }
}
