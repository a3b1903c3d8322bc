package org.renling.visits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.people.VillageId;

/**
 * A visit as the member writes it down.
 *
 * @param note what there was to see and hear, for the visitor alone
 * @param consent the household agreed that what it asked for is reported; not needed where nothing was asked
 * @param idempotencyKey made once a form, so that a retry makes no second visit
 */
public record NewVisit(
        String householder,
        @Nullable String phone,
        VillageId village,
        LocalDate on,
        @Nullable String note,
        List<Asked> asked,
        boolean consent,
        String idempotencyKey) {
    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_NOTE = 1000;
    public static final int MOST_ASKED = 10;
    public static final int OLDEST_DAYS = 365;

    public NewVisit {
        asked = List.copyOf(asked);
    }
}
