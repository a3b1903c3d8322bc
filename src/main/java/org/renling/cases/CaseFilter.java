package org.renling.cases;

import org.jspecify.annotations.Nullable;
import org.renling.people.VillageId;

/** What somebody wants to see of the public list; it is what the list's address says. */
public record CaseFilter(
        Part part,
        @Nullable CaseKind kind,
        @Nullable CategoryId category,
        @Nullable VillageId village,
        @Nullable String words) {
    public static final CaseFilter ALL = new CaseFilter(Part.LIVE, null, null, null, null);

    /** Which part of the list. */
    public enum Part {
        /** Everything on the list that is not closed. */
        LIVE,
        /** Free to claim. */
        OPEN,
        /** In somebody's hands, waiting or to be verified. */
        DOING,
        /** Past its due date. */
        LATE,
        /** Closed with something to tell. */
        DONE,
        /** The closed cases behind the headline figure of problems solved in the last year. */
        PROBLEMS,
        /** The closed cases behind the headline figure of deeds, and of people served, in the last year. */
        DEEDS
    }
}
