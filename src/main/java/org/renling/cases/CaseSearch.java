package org.renling.cases;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.RankedRanges.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds words in published texts, newest cases first. The rarest pair of the words leads, the other pairs are looked up for
 * each of its cases, and what is longer than a pair is compared with the text itself. It looks at no more than the newest
 * {@link #MOST_LOOKED_AT} cases of the leading pair, so that a common word costs no more than a rare one.
 */
@Component
class CaseSearch {
    static final int MOST_LOOKED_AT = 2_000;
    private static final int MOST_TERMS = 5;
    private static final int MOST_JOINED = 1;
    private static final int COUNTED = 150;
    private static final int LONGEST_QUERY = 100;
    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cut whether there are cases further back that were not looked at */
    record Plan(RankedRanges matches, boolean cut) {}

    static boolean isWanted(CaseFilter filter) {
        return filter.words() != null && !filter.words().isBlank();
    }

    /** Empty when nothing can match. */
    Optional<Plan> plan(CaseFilter filter, Instant now) {
        List<String> words = wordsOf(filter.words());
        List<Found> terms = rarestFirst(terms(words));
        if (terms.isEmpty() || terms.getFirst().count() == 0) return Optional.empty();
        Found lead = terms.getFirst();
        Long floor = lead.count() < COUNTED ? null : floor(lead.term());
        return Optional.of(new Plan(matches(filter, now, words, terms, floor), floor != null));
    }

    private static List<String> wordsOf(@Nullable String typed) {
        String text = SearchTerms.normalised(typed == null ? "" : typed);
        String cut = text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
        return Arrays.stream(cut.split(" "))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Long> terms(List<String> words) {
        Set<Long> pairs = new LinkedHashSet<>();
        words.forEach(word -> pairs.addAll(SearchTerms.pairs(word)));
        if (pairs.isEmpty()) words.forEach(word -> pairs.addAll(SearchTerms.singles(word)));
        return pairs.stream().limit(MOST_TERMS).toList();
    }

    /** @param count how many cases have the term, counted up to {@link #COUNTED} and no further */
    private record Found(long term, int count) {}

    private List<Found> rarestFirst(List<Long> terms) {
        if (terms.size() < 2)
            return terms.stream().map(term -> new Found(term, COUNTED)).toList();
        String sql = terms.stream()
                .map(t -> "SELECT " + t + ", (SELECT COUNT(*) FROM (SELECT 1 FROM case_term WHERE term = " + t
                        + " LIMIT " + COUNTED + ") part)")
                .collect(Collectors.joining("\nUNION ALL\n"));
        return jdbc.sql(sql).query((rs, _) -> new Found(rs.getLong(1), rs.getInt(2))).list().stream()
                .sorted(Comparator.comparingInt(Found::count))
                .toList();
    }

    /** The oldest case to look at, or null when the term has fewer. */
    private @Nullable Long floor(long term) {
        return jdbc.sql("SELECT case_id FROM case_term WHERE term = :term ORDER BY case_id DESC LIMIT 1 OFFSET :most")
                .param("term", term)
                .param("most", MOST_LOOKED_AT - 1)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** The leading term's cases in order, thinned by the next terms, by the filters and by the texts. */
    private static RankedRanges matches(
            CaseFilter filter, Instant now, List<String> words, List<Found> terms, @Nullable Long floor) {
        List<Found> joined = terms.subList(1, Math.min(terms.size(), 1 + MOST_JOINED));
        List<String> compared = compared(words, terms.subList(0, 1 + joined.size()));
        StringBuilder from = new StringBuilder("case_term t FORCE INDEX (PRIMARY)");
        for (Found other : joined) {
            String name = "t" + other.term();
            from.append(" STRAIGHT_JOIN case_term ").append(name).append(" FORCE INDEX (PRIMARY)");
            from.append(" ON ").append(name).append(".term = ").append(other.term());
            from.append(" AND ").append(name).append(".case_id = t.case_id");
        }
        from.append(" STRAIGHT_JOIN cases matched FORCE INDEX (PRIMARY) ON matched.id = t.case_id");
        RankedRanges matches = ListRanges.narrowed(new RankedRanges(Order.NEWEST_MATCH, from.toString()), filter, now);
        StringBuilder where =
                new StringBuilder("t.term = ").append(terms.getFirst().term());
        if (floor != null) where.append(" AND t.case_id >= ").append(floor);
        where.append(" AND ").append(ListRanges.onMatched(filter));
        for (int i = 0; i < compared.size(); i++) {
            where.append(
                    " AND CONCAT(matched.public_title, ' ', matched.public_text) COLLATE utf8mb4_unicode_520_ci LIKE :word"
                            + i);
            matches.with("word" + i, "%" + compared.get(i) + "%");
        }
        return matches.orJoined(where.toString());
    }

    /** A word that is itself one of the terms looked up needs no more; the others are looked for in the texts. */
    private static List<String> compared(List<String> words, List<Found> lookedUp) {
        Set<Long> exact = lookedUp.stream().map(Found::term).collect(Collectors.toSet());
        boolean byPairs = lookedUp.getFirst().term() > Character.MAX_VALUE;
        return words.stream()
                .filter(w -> w.length() > 2
                        || !exact.containsAll(byPairs ? SearchTerms.pairs(w) : SearchTerms.singles(w))
                        || byPairs && w.length() == 1)
                .toList();
    }
}
