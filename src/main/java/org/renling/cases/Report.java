package org.renling.cases;

import org.jspecify.annotations.Nullable;
import org.renling.people.VillageId;

/**
 * What somebody brings to the list.
 *
 * @param category what the reporter thinks it is; a leader decides
 * @param idempotencyKey made by the client once a form, so that a retry makes no second case
 */
public record Report(
        CaseKind kind,
        CaseSource source,
        @Nullable CategoryId category,
        VillageId village,
        String title,
        String told,
        @Nullable String reporterName,
        @Nullable String reporterPhone,
        boolean consent,
        String idempotencyKey) {
    public static final int LONGEST_TITLE = PublicText.LONGEST_TITLE;
    public static final int LONGEST_TOLD = PublicText.LONGEST_TEXT;
}
