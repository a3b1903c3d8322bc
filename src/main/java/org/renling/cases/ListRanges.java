package org.renling.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.renling.cases.CaseFilter.Part;
import org.renling.cases.RankedRanges.Order;

/**
 * The ranges of the public list behind each of its parts. The generated column {@code stage} says on which shelf a published
 * case stands: O open, D in hand, V to be verified, and of the closed P problem solved, E other deed, C the rest; every
 * filter has an index that begins with it and ends with the rank.
 */
final class ListRanges {
    private static final String LATE = "late_key < :now";
    private static final String LAST_YEAR = "rank_key >= :year_begins";

    private ListRanges() {}

    static RankedRanges of(Part part, CaseFilter filter, Instant now) {
        Order order = part == Part.LATE ? Order.LATEST_FIRST : Order.BY_RANK;
        RankedRanges ranges = narrowed(new RankedRanges(order), filter, now);
        if (part == Part.LATE) return ranges.or("ix_cases_late" + suffix(filter), LATE + narrowing(filter));
        for (String shelf : shelves(part)) {
            ranges.or(
                    "ix_cases_stage" + suffix(filter),
                    "stage = '" + shelf + "'" + narrowing(filter) + (isLastYear(part) ? " AND " + LAST_YEAR : ""));
        }
        return ranges;
    }

    /** Every combination of filters has its index in both families. */
    private static String suffix(CaseFilter filter) {
        return (filter.village() == null ? "" : "_village")
                + (filter.category() != null ? "_category" : filter.kind() != null ? "_kind" : "");
    }

    /** The whole filter as a condition on one public case under the name {@code matched}, for a search that comes from elsewhere. */
    static String onMatched(CaseFilter filter) {
        String narrowed = "matched.list_village_id IS NOT NULL" + narrowing("matched.", filter);
        if (filter.part() == Part.LATE) return narrowed + " AND matched." + LATE;
        String shelves =
                shelves(filter.part()).stream().collect(Collectors.joining("','", " AND matched.stage IN ('", "')"));
        return narrowed + shelves + (isLastYear(filter.part()) ? " AND matched." + LAST_YEAR : "");
    }

    private static List<String> shelves(Part part) {
        return switch (part) {
            case LIVE, LATE -> List.of("O", "D", "V");
            case OPEN -> List.of("O");
            case DOING -> List.of("D", "V");
            case DONE -> List.of("P", "E", "C");
            case PROBLEMS -> List.of("P");
            case DEEDS -> List.of("P", "E");
        };
    }

    private static boolean isLastYear(Part part) {
        return part == Part.PROBLEMS || part == Part.DEEDS;
    }

    private static String narrowing(CaseFilter filter) {
        return narrowing("", filter);
    }

    private static String narrowing(String table, CaseFilter filter) {
        StringBuilder sql = new StringBuilder();
        if (filter.village() != null) sql.append(" AND " + table + "list_village_id = :village");
        if (filter.category() != null) sql.append(" AND " + table + "category_id = :category");
        else if (filter.kind() != null) sql.append(" AND " + table + "kind = :kind");
        return sql.toString();
    }

    /** Binds all that {@link #of} and {@link #narrowing} may name. */
    static RankedRanges narrowed(RankedRanges ranges, CaseFilter filter, Instant now) {
        if (filter.village() != null) ranges.with("village", filter.village().value());
        if (filter.category() != null) ranges.with("category", filter.category().value());
        else if (filter.kind() != null) ranges.with("kind", filter.kind().name());
        LocalDateTime yearBegins = utc(HeadlineYear.endingAt(now).begins());
        return ranges.with("now", utc(now)).with("year_begins", RankedRanges.secondsOf(yearBegins));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
