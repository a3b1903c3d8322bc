package org.renling.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.domain.CaseSight;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.people.VillageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cards for every list: the page's ids from their ranges, and each case's row by its id, in one statement. */
@Component
class CardRows {
    private static final String CARD = """
            SELECT c.id, c.code, c.kind, c.category_id, c.village_id, c.title, c.public_title, c.published, c.visibility,
                   c.status, c.disposition, c.confirmation, c.satisfaction, c.pending_kind, c.score, c.urgent,
                   c.escalation, c.reported_at, c.claim_until, c.due_at, c.resume_at, c.resolved_at, c.closed_at,
                   c.places, c.owner_id, c.reporter_id, owner.name AS owner_name, hit.k,
                   (SELECT COUNT(*) FROM case_tie t WHERE t.case_id = c.id AND t.tie = 'HELPER') AS helpers
            FROM (
            %s
            ) hit STRAIGHT_JOIN cases c ON c.id = hit.id LEFT JOIN account owner ON owner.id = c.owner_id
            %s""";
    private final JdbcClient jdbc;

    CardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListPage page(RankedRanges ranges, @Nullable String from, int size, @Nullable Staff viewer) {
        return page(ranges, from, size, viewer, false);
    }

    /** @param cut whether the ranges leave out what lies further back */
    ListPage page(RankedRanges ranges, @Nullable String from, int size, @Nullable Staff viewer, boolean cut) {
        String hits = ranges.page(Cursor.parse(from), size + 1);
        List<Row> rows = jdbc.sql(CARD.formatted(hits, ranges.orderOfHits()))
                .params(ranges.params())
                .query((rs, _) -> row(rs, ranges, viewer))
                .list();
        return page(rows, size, cut);
    }

    private static ListPage page(List<Row> rows, int size, boolean cut) {
        List<CaseCard> cards = rows.stream().limit(size).map(Row::card).toList();
        String next = rows.size() > size ? rows.get(size - 1).end().text() : null;
        return new ListPage(cards, next, cut);
    }

    private record Row(CaseCard card, Cursor end) {}

    private static Row row(ResultSet rs, RankedRanges ranges, @Nullable Staff viewer) throws SQLException {
        CaseCard full = card(rs);
        return new Row(
                CardVeil.over(full, sight(rs), viewer),
                new Cursor(ranges.keyOf(rs.getObject("k")), full.id().value()));
    }

    private static CaseCard card(ResultSet rs) throws SQLException {
        return new CaseCard(
                new CaseId(rs.getLong("id")),
                new CaseCode(rs.getString("code")),
                CaseKind.valueOf(rs.getString("kind")),
                rs.getObject("category_id") == null ? null : new CategoryId(rs.getLong("category_id")),
                new VillageId(rs.getLong("village_id")),
                rs.getString(rs.getBoolean("published") ? "public_title" : "title"),
                CaseStatus.valueOf(rs.getString("status")),
                word(Disposition.class, rs, "disposition"),
                word(Confirmation.class, rs, "confirmation"),
                word(Satisfaction.class, rs, "satisfaction"),
                word(RequestKind.class, rs, "pending_kind"),
                rs.getInt("score"),
                rs.getBoolean("urgent"),
                rs.getInt("escalation"),
                at(rs, "reported_at"),
                atOrNull(rs, "claim_until"),
                atOrNull(rs, "due_at"),
                atOrNull(rs, "resume_at"),
                atOrNull(rs, "resolved_at"),
                atOrNull(rs, "closed_at"),
                rs.getInt("places"),
                rs.getInt("helpers"),
                rs.getString("owner_name"));
    }

    private static CaseSight sight(ResultSet rs) throws SQLException {
        return new CaseSight(
                new VillageId(rs.getLong("village_id")),
                person(rs, "owner_id"),
                person(rs, "reporter_id"),
                Visibility.valueOf(rs.getString("visibility")),
                rs.getBoolean("published"),
                CaseStatus.valueOf(rs.getString("status")));
    }

    static @Nullable PersonId person(ResultSet rs, String column) throws SQLException {
        long id = rs.getLong(column);
        return rs.wasNull() ? null : new PersonId(id);
    }

    static <E extends Enum<E>> @Nullable E word(Class<E> type, ResultSet rs, String column) throws SQLException {
        String word = rs.getString(column);
        return word == null ? null : Enum.valueOf(type, word);
    }

    static Instant at(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant atOrNull(ResultSet rs, String column) throws SQLException {
        LocalDateTime at = rs.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
