package org.renling.cases.domain;

import org.jspecify.annotations.Nullable;

/** Masks a name as 张* and a phone number as 138****1234. */
final class Masks {
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Masks() {}

    static @Nullable String name(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        return name.strip().substring(0, name.strip().offsetByCodePoints(0, 1)) + "*";
    }

    static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) return null;
        String digits = phone.replaceAll("[^0-9+]", "");
        if (digits.length() < HEAD + TAIL + 2) return "****";
        return digits.substring(0, HEAD) + "****" + digits.substring(digits.length() - TAIL);
    }
}
