package org.renling.files;

import java.text.Normalizer;

/** Makes of any name that came with a file one that is safe to show, to log and to save under. */
final class FileName {
    static final int LONGEST = 80;

    private FileName() {}

    /** The last part of what may be a path, without control and direction characters, short, with the true ending. */
    static String safe(String given, KeptFile.MediaType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .replaceAll("[\\\\/:*?\"<>|%&;`$#]", "_")
                .replaceAll("\\.{2,}", ".")
                .strip();
        int dot = plain.lastIndexOf('.');
        String stem = (dot >= 0 ? plain.substring(0, dot) : plain).replaceAll("^[.\\s_]+|[.\\s]+$", "");
        int room = LONGEST - type.ending().length();
        if (stem.codePointCount(0, stem.length()) > room) stem = stem.substring(0, stem.offsetByCodePoints(0, room));
        if (stem.isEmpty()) stem = type == KeptFile.MediaType.PDF ? "document" : "photo";
        return stem + type.ending();
    }
}
