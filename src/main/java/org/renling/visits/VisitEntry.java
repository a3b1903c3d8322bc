package org.renling.visits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseStatus;
import org.renling.cases.Disposition;
import org.renling.people.VillageId;

/** A visit on the list of whoever made it. */
public record VisitEntry(
        long id,
        String householder,
        VillageId village,
        LocalDate on,
        @Nullable String note,
        List<Led> cases) {
    /** A case that the visit led to, and where it stands. */
    public record Led(
            CaseCode code,
            String title,
            CaseStatus status,
            @Nullable Disposition disposition) {}
}
