package org.renling.cases;

import org.jspecify.annotations.Nullable;
import org.renling.files.KeptFile;

/** A piece of evidence on its way in; its file, if it has one, is already kept by its digest. */
public record NewEvidence(
        EvidenceKind kind, @Nullable String note, @Nullable FileRef file, EvidenceStage stage) {
    /** Points to a kept file by the SHA-256 of its bytes, in hexadecimal. */
    public record FileRef(String digest, String mediaType, String name, long bytes) {}

    public NewEvidence(EvidenceKind kind, @Nullable String note, @Nullable FileRef file) {
        this(kind, note, file, EvidenceStage.AFTER);
    }

    public static NewEvidence statement(String words) {
        return new NewEvidence(EvidenceKind.STATEMENT, words, null);
    }

    /** A photo or a document, as the file says itself. */
    public static NewEvidence file(KeptFile kept, EvidenceStage stage, @Nullable String note) {
        return new NewEvidence(
                kept.isPhoto() ? EvidenceKind.PHOTO : EvidenceKind.DOCUMENT,
                note,
                new FileRef(kept.digest(), kept.type().mime(), kept.name(), kept.bytes()),
                stage);
    }
}
