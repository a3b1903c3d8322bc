package org.renling.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as one viewer may see it.
 *
 * @param givenBy the name of whoever put it forward; null where the resident did
 * @param link where its file is served, relative to the application; null where it has none
 * @param thumbnail where the file's small picture is served; null where there is none
 * @param usedBefore the first other case that the identical file was put to; only for those who verify or review
 */
public record EvidenceItem(
        long id,
        EvidenceKind kind,
        EvidenceStage stage,
        @Nullable String note,
        @Nullable String givenBy,
        Instant givenAt,
        @Nullable String fileName,
        long bytes,
        @Nullable String link,
        @Nullable String thumbnail,
        @Nullable CaseCode usedBefore) {}
