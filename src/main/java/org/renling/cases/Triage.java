package org.renling.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.renling.people.VillageId;

/**
 * A leader's decision to put a case on the list.
 *
 * @param due null for the day that the clocks give
 */
public record Triage(
        CaseKind kind,
        CategoryId category,
        VillageId village,
        FourDegrees degrees,
        PublicText text,
        boolean urgent,
        boolean complex,
        int places,
        @Nullable Instant due) {}
