package org.renling.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseFilter.Part;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public list: filtered, searched and paged in the database, each page one bounded statement. */
@Service
@Transactional(readOnly = true)
public class CaseList {
    /** The longest page that is given, whatever is asked for. */
    public static final int LONGEST_PAGE = 200;

    private static final ListPage NOTHING = new ListPage(List.of(), null, false);
    private final CardRows rows;
    private final CaseSearch search;
    private final BoundedCounts counts;
    private final People people;
    private final Clock clock;
    private final JdbcClient jdbc;

    CaseList(CardRows rows, CaseSearch search, BoundedCounts counts, People people, Clock clock, JdbcClient jdbc) {
        this.rows = rows;
        this.search = search;
        this.counts = counts;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @param viewer null for a visitor; decides which disputes are veiled and whether names are shown */
    public ListPage find(CaseFilter filter, @Nullable String from, int size, @Nullable PersonId viewer) {
        if (contradictsItself(filter)) return NOTHING;
        Staff staff = viewer == null ? null : people.staff(viewer);
        int length = Math.clamp(size, 1, LONGEST_PAGE);
        Instant now = clock.instant();
        if (!CaseSearch.isWanted(filter))
            return rows.page(ListRanges.of(filter.part(), filter, now), from, length, staff);
        return search.plan(filter, now)
                .map(plan -> rows.page(plan.matches(), from, length, staff, plan.cut()))
                .orElse(NOTHING);
    }

    /** How many cases each part holds under the filter; a search is not counted. */
    public ListCounts counts(CaseFilter filter) {
        if (contradictsItself(filter) || CaseSearch.isWanted(filter)) return new ListCounts(Map.of());
        Instant now = clock.instant();
        Map<Part, RankedRanges> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) parts.put(part, ListRanges.of(part, filter, now));
        return new ListCounts(counts.of(parts));
    }

    /** A category belongs to one kind; asking for another kind with it finds nothing, and no index needs to be walked. */
    private boolean contradictsItself(CaseFilter filter) {
        if (filter.kind() == null || filter.category() == null) return false;
        return jdbc.sql("SELECT kind FROM category WHERE id = :id")
                .param("id", filter.category().value())
                .query(String.class)
                .optional()
                .filter(filter.kind().name()::equals)
                .isEmpty();
    }
}
