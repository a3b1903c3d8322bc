package org.renling.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseAccess;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseId;
import org.renling.cases.CaseRefusal;
import org.renling.cases.EvidenceItem;
import org.renling.cases.EvidenceKind;
import org.renling.cases.EvidenceShelf;
import org.renling.cases.EvidenceStage;
import org.renling.cases.FollowCode;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists what was put to a case, and finds the file behind a piece of it, each time asking first who is looking. */
@Service
class EvidenceShelves implements EvidenceShelf {
    private static final int MOST_ITEMS = 200;
    private static final String ITEMS = """
            SELECT e.id, e.kind, e.stage, e.note, a.name, e.given_at, e.file_name, e.file_bytes, e.media_type,
              CASE WHEN :verifies AND e.digest IS NOT NULL THEN
                (SELECT c.code FROM evidence o JOIN cases c ON c.id = o.case_id
                 WHERE o.digest = e.digest AND o.id < e.id AND o.case_id <> e.case_id ORDER BY o.id LIMIT 1)
              END AS used_before
            FROM evidence e LEFT JOIN account a ON a.id = e.given_by
            WHERE e.case_id = :case""";
    private static final String RESIDENTS = " AND e.kind = 'PHOTO' AND (e.given_by IS NULL OR NOT :restricted)";
    private final JdbcClient jdbc;
    private final CaseAccess access;

    EvidenceShelves(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A file behind a piece of evidence, under the name to save it by. */
    record FileBehind(String digest, String mediaType, String name) {}

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(CaseCode code, PersonId viewer) {
        CaseAccess.Seen seen = access.asStaff(code, viewer).orElseThrow(() -> new Refusal(CaseRefusal.NO_SUCH_CASE));
        return items(ITEMS, seen, "evidence/" + code.value() + "/");
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(FollowCode code) {
        return access.asResident(code)
                .map(seen -> items(ITEMS + RESIDENTS, seen, "evidence/follow/" + code.value() + "/"))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    Optional<FileBehind> file(CaseCode code, long evidence, PersonId viewer) {
        return access.asStaff(code, viewer).flatMap(seen -> file("", seen.id(), evidence, false));
    }

    @Transactional(readOnly = true)
    Optional<FileBehind> file(FollowCode code, long evidence) {
        return access.asResident(code).flatMap(seen -> file(RESIDENTS, seen.id(), evidence, seen.restricted()));
    }

    private Optional<FileBehind> file(String further, CaseId id, long evidence, boolean restricted) {
        return jdbc.sql("""
                SELECT e.digest, e.media_type, e.file_name FROM evidence e
                WHERE e.case_id = :case AND e.id = :id AND e.digest IS NOT NULL""" + further)
                .param("case", id.value())
                .param("id", evidence)
                .param("restricted", restricted)
                .query((rs, _) -> new FileBehind(rs.getString(1), rs.getString(2), rs.getString(3)))
                .optional();
    }

    private List<EvidenceItem> items(String sql, CaseAccess.Seen seen, String address) {
        return jdbc.sql(sql + " ORDER BY e.id LIMIT " + MOST_ITEMS)
                .param("case", seen.id().value())
                .param("verifies", seen.verifies())
                .param("restricted", seen.restricted())
                .query((rs, _) -> item(rs, address))
                .list();
    }

    private static EvidenceItem item(ResultSet rs, String address) throws SQLException {
        EvidenceKind kind = EvidenceKind.valueOf(rs.getString("kind"));
        @Nullable String mediaType = rs.getString("media_type");
        @Nullable String earlier = rs.getString("used_before");
        @Nullable String link = mediaType == null ? null : address + rs.getLong("id");
        return new EvidenceItem(
                rs.getLong("id"),
                kind,
                EvidenceStage.valueOf(rs.getString("stage")),
                rs.getString("note"),
                rs.getString("name"),
                rs.getObject("given_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getString("file_name"),
                rs.getLong("file_bytes"),
                link,
                link != null && mediaType != null && mediaType.startsWith("image/") ? link + "/thumb" : null,
                earlier == null ? null : new CaseCode(earlier));
    }
}
