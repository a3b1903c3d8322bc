package org.renling.demo;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one case of the year is about.
 *
 * @param who who takes it; null for whoever's turn it is
 * @param work what was done, an entry each
 */
record Story(
        String category,
        String village,
        @Nullable String who,
        int helped,
        String title,
        String told,
        List<String> work,
        String summary) {

    static List<String> entries(String joined) {
        return Arrays.stream(joined.split("[;；]", -1))
                .filter(entry -> !entry.isBlank())
                .toList();
    }
}
