package org.renling.cases.domain;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseRefusal;
import org.renling.shared.Refusal;

/** Takes in what a person typed: stripped, neither empty nor too long where it matters. */
final class Words {
    private static final int LONGEST_NOTE = 2000;

    private Words() {}

    static @Nullable String orNull(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        if (typed.strip().length() > LONGEST_NOTE) throw new Refusal(CaseRefusal.TEXT_TOO_LONG, LONGEST_NOTE);
        return typed.strip();
    }

    static String within(@Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) throw new Refusal(CaseRefusal.TEXT_MISSING);
        if (typed.strip().length() > longest) throw new Refusal(CaseRefusal.TEXT_TOO_LONG, longest);
        return typed.strip();
    }

    static String reason(@Nullable String typed) {
        String words = orNull(typed);
        if (words == null) throw new Refusal(CaseRefusal.REASON_MISSING);
        return words;
    }

    /** As much of it as fits beside a word of our own; the whole stands where it was kept. */
    static String beginning(String words) {
        return words.length() <= 1_900 ? words : words.substring(0, 1_900) + "…";
    }

    static Collection<String> present(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).toList();
    }
}
