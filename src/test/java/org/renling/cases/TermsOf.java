package org.renling.cases;

import java.util.Set;
import java.util.TreeSet;

/** Cuts phrases for generated cases as the search index cuts texts. */
public final class TermsOf {
    private TermsOf() {}

    public static Set<Long> text(String phrase) {
        return SearchTerms.pairs(phrase);
    }

    public static Set<Long> title(String phrase) {
        Set<Long> terms = new TreeSet<>(SearchTerms.pairs(phrase));
        terms.addAll(SearchTerms.singles(phrase));
        return terms;
    }
}
