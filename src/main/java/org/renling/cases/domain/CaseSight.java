package org.renling.cases.domain;

import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseStatus;
import org.renling.cases.Visibility;
import org.renling.people.PersonId;
import org.renling.people.VillageId;

/** What decides who may read a case, whether it comes from the aggregate or straight from a row of the database. */
public record CaseSight(
        VillageId village,
        @Nullable PersonId owner,
        @Nullable PersonId reporter,
        Visibility visibility,
        boolean published,
        CaseStatus status) {
    /** Whether anybody at all may read its approved text. */
    public boolean isPublic() {
        return published && visibility == Visibility.PUBLIC;
    }
}
