package org.renling.cases;

import java.util.Locale;

/**
 * The resident's key to their own case: 12 characters of an alphabet without look-alikes (60 bits), kept in the database
 * only as a digest.
 */
public record FollowCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    public FollowCode {
        value = value.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }

    /** Makes the code from a keyed digest, so that a retried report gets the same one. */
    static FollowCode from(byte[] digest) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(digest[i] & 31));
        return new FollowCode(code.toString());
    }

    public boolean isWellFormed() {
        return value.length() == LENGTH && value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** In groups of four, for people to read and type. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "FollowCode[hidden]";
    }
}
