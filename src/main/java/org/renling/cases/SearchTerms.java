package org.renling.cases;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.renling.cases.domain.Case;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The search index over published texts: each pair of neighbouring characters is one number, so that a two-character
 * Chinese word is exactly one look-up. A single character is found in titles. A restricted case is never in it.
 */
@Component
class SearchTerms {
    private final JdbcTemplate jdbc;

    SearchTerms(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void index(Case c) {
        long id = c.id().value();
        jdbc.update("DELETE FROM case_term WHERE case_id = ?", id);
        PublicText text = c.publicText();
        if (text == null || c.visibility() != Visibility.PUBLIC) return;
        Set<Long> pairs = new LinkedHashSet<>(pairs(text.title()));
        pairs.addAll(pairs(text.text()));
        pairs.addAll(singles(text.title()));
        List<Object[]> rows =
                pairs.stream().map(pair -> new Object[] {pair, id}).toList();
        jdbc.batchUpdate("INSERT INTO case_term (term, case_id) VALUES (?, ?)", rows);
    }

    /** What both texts and queries become before they are cut into pairs. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{Z}\\p{C}\\p{S}]+", " ")
                .strip();
    }

    /** The pairs of neighbouring characters as numbers: the first one's 16 bits, then the second's. */
    static Set<Long> pairs(String text) {
        Set<Long> pairs = new LinkedHashSet<>();
        for (String word : normalised(text).split(" ")) {
            for (int i = 0; i + 1 < word.length(); i++) {
                pairs.add((long) word.charAt(i) << 16 | word.charAt(i + 1));
            }
        }
        return pairs;
    }

    /** Single characters as numbers, below all pairs. */
    static Set<Long> singles(String text) {
        return normalised(text)
                .chars()
                .filter(c -> c != ' ')
                .mapToObj(c -> (long) c)
                .collect(Collectors.toSet());
    }
}
