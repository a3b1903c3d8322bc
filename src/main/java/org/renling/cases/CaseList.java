package org.renling.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.springframework.stereotype.Service;

/** The public list: filtered, searched and paged in the database, each page one bounded statement. */
@Service
public class CaseList {
    /** @param viewer null for a visitor; decides which disputes are veiled and whether names are shown */
    public ListPage find(CaseFilter filter, @Nullable String from, int size, @Nullable PersonId viewer) {
        return new ListPage(List.of(), null, false);
    }

    public ListCounts counts(CaseFilter filter) {
        return new ListCounts(Map.of());
    }
}
