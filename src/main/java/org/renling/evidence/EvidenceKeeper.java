package org.renling.evidence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseId;
import org.renling.cases.EvidenceBox;
import org.renling.cases.EvidenceKind;
import org.renling.cases.EvidenceStage;
import org.renling.cases.NewEvidence;
import org.renling.files.FileIntake;
import org.renling.files.FileRefusal;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the records of evidence; the files themselves stand in a store beside the database. */
@Component
class EvidenceKeeper implements EvidenceBox {
    private final JdbcClient jdbc;

    EvidenceKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EvidenceKind> kindsOn(CaseId id) {
        EnumSet<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        jdbc.sql("SELECT DISTINCT kind FROM evidence WHERE case_id = :id AND stage = 'AFTER'")
                .param("id", id.value())
                .query(String.class)
                .list()
                .forEach(k -> kinds.add(EvidenceKind.valueOf(k)));
        return kinds;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(CaseId id, NewEvidence evidence, @Nullable PersonId by, Instant at) {
        NewEvidence.FileRef file = evidence.file();
        if (file != null && filesSinceResolved(id, evidence.stage()) >= FileIntake.MOST_FILES)
            throw new Refusal(FileRefusal.TOO_MANY_FILES, FileIntake.MOST_FILES);
        jdbc.sql("""
                INSERT INTO evidence
                  (case_id, kind, stage, note, given_by, given_at, digest, media_type, file_name, file_bytes)
                VALUES (:case, :kind, :stage, :note, :by, :at, :digest, :type, :name, :bytes)""")
                .param("case", id.value())
                .param("kind", evidence.kind().name())
                .param("stage", evidence.stage().name())
                .param("note", evidence.note())
                .param("by", by == null ? null : by.value())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("digest", file == null ? null : file.digest())
                .param("type", file == null ? null : file.mediaType())
                .param("name", file == null ? null : file.name())
                .param("bytes", file == null ? null : file.bytes())
                .update();
    }

    /** A case that was sent back may be shown afresh; the case is locked, so the count holds. */
    private int filesSinceResolved(CaseId id, EvidenceStage stage) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM evidence
                WHERE case_id = :id AND stage = :stage AND digest IS NOT NULL AND given_at > COALESCE(
                  (SELECT MAX(happened_at) FROM case_history WHERE case_id = :id AND event = 'RESOLVE'), '1970-01-01')""")
                .param("id", id.value())
                .param("stage", stage.name())
                .query(Integer.class)
                .single();
    }
}
