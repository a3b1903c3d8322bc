package org.renling.cases;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;

/** What a case needs of the evidence put to it; the evidence module keeps it. */
public interface EvidenceBox {
    /** The kinds that a resolution can rest on: what shows only how it was before is none of them. */
    Set<EvidenceKind> kindsOn(CaseId id);

    /** @param by null where the resident gave it */
    void put(CaseId id, NewEvidence evidence, @Nullable PersonId by, Instant at);
}
