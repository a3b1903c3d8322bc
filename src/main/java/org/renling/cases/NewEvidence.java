package org.renling.cases;

import org.jspecify.annotations.Nullable;

/** A piece of evidence on its way in; its file, if it has one, is already kept by its digest. */
public record NewEvidence(
        EvidenceKind kind, @Nullable String note, @Nullable FileRef file) {
    /** Points to a kept file by the SHA-256 of its bytes, in hexadecimal. */
    public record FileRef(String digest, String mediaType, String name, long bytes) {}

    public static NewEvidence statement(String words) {
        return new NewEvidence(EvidenceKind.STATEMENT, words, null);
    }
}
