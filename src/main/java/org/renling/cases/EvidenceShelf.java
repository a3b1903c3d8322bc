package org.renling.cases;

import java.util.List;
import org.renling.people.PersonId;

/** What was put to a case, for those who may see it; the evidence module keeps it. */
public interface EvidenceShelf {
    /** In the order it was given; refuses with NO_SUCH_CASE whoever may not see the case. */
    List<EvidenceItem> of(CaseCode code, PersonId viewer);

    /**
     * The photos that the resident who holds the code may see: all of an open case, their own of a confidential one. Empty
     * for a code that belongs to no case.
     */
    List<EvidenceItem> of(FollowCode code);
}
