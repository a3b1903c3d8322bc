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
    private static final int MOST_PAIRS = 8;
    private static final int COUNTED = 300;
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
        List<Long> terms = terms(words);
        if (terms.isEmpty()) return Optional.empty();
        Found rarest = rarest(terms);
        if (rarest.count() == 0) return Optional.empty();
        Long floor = rarest.count() < COUNTED ? null : floor(rarest.term());
        return Optional.of(new Plan(matches(filter, now, words, terms, rarest.term(), floor), floor != null));
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
        return pairs.stream().limit(MOST_PAIRS).toList();
    }

    private record Found(long term, int count) {}

    private Found rarest(List<Long> terms) {
        if (terms.size() == 1) return new Found(terms.getFirst(), COUNTED);
        String sql = terms.stream()
                .map(t -> "SELECT " + t + ", (SELECT COUNT(*) FROM (SELECT 1 FROM case_term WHERE term = " + t
                        + " LIMIT " + COUNTED + ") part)")
                .collect(Collectors.joining("\nUNION ALL\n"));
        return jdbc.sql(sql).query((rs, _) -> new Found(rs.getLong(1), rs.getInt(2))).list().stream()
                .min(Comparator.comparingInt(Found::count))
                .orElseThrow();
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

    private static RankedRanges matches(
            CaseFilter filter, Instant now, List<String> words, List<Long> terms, long lead, @Nullable Long floor) {
        List<Long> others = terms.stream().filter(t -> t != lead).toList();
        StringBuilder from = new StringBuilder("case_term t");
        for (int i = 0; i < others.size(); i++) {
            from.append(" STRAIGHT_JOIN case_term t").append(i);
            from.append(" ON t").append(i).append(".term = ").append(others.get(i));
            from.append(" AND t").append(i).append(".case_id = t.case_id");
        }
        from.append(" STRAIGHT_JOIN cases ON cases.id = t.case_id");
        boolean pairs = lead > Character.MAX_VALUE;
        List<String> compared = words.stream()
                .filter(w -> w.length() > 2 || pairs && w.length() == 1)
                .toList();
        StringBuilder where = new StringBuilder("t.term = ").append(lead);
        if (floor != null) where.append(" AND t.case_id >= ").append(floor);
        where.append(" AND visibility = 'PUBLIC' AND ").append(ListRanges.onOneShelf(filter.part()));
        where.append(ListRanges.narrowing(filter));
        for (int i = 0; i < compared.size(); i++) {
            where.append(" AND CONCAT(public_title, ' ', public_text) COLLATE utf8mb4_unicode_520_ci LIKE :word")
                    .append(i);
        }
        RankedRanges matches = ListRanges.narrowed(new RankedRanges(Order.NEWEST_MATCH, from.toString()), filter, now)
                .or(where.toString());
        for (int i = 0; i < compared.size(); i++) matches.with("word" + i, "%" + compared.get(i) + "%");
        return matches;
    }
}
