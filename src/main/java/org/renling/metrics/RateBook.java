package org.renling.metrics;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.CategoryId;
import org.renling.people.VillageId;
import org.renling.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rates of a span, counted from the cases closed in it, and the cases behind each. */
@Service
@Transactional(readOnly = true)
public class RateBook {
    private static final double MINUTES_A_DAY = 24 * 60;
    private static final String CLOSED_IN_SPAN = """
            status = 'CLOSED' AND closed_at >= :from AND closed_at < :to
            AND (:village IS NULL OR village_id = :village)""";
    private final JdbcClient jdbc;

    RateBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param village null for the whole township */
    public Rates rates(Span span, @Nullable VillageId village) {
        Map<String, Object> where = where(span, village);
        StringBuilder sums = new StringBuilder("SELECT SUM(resolved_at IS NOT NULL) AS closures, ")
                .append("SUM(disposition = 'SOLVED' AND confirmation = 'NONE') AS unconfirmed, ")
                .append("SUM(CASE WHEN ")
                .append(RateKind.SATISFACTION.numerator())
                .append(" THEN IF(satisfaction = 'SATISFIED', 1.0, 0.9) ELSE 0.0 END) AS satisfied");
        for (RateKind kind : RateKind.values())
            sums.append(", SUM(%s) AS n_%s, SUM(%s) AS d_%s"
                    .formatted(kind.numerator(), kind.name(), kind.denominator(), kind.name()));
        sums.append(" FROM cases WHERE ").append(CLOSED_IN_SPAN);
        int[] returns = returns(where);
        int suspended = suspended(where);
        Rates.Medians days = medians(where);
        return jdbc.sql(sums.toString())
                .params(where)
                .query((rs, _) -> new Rates(
                        rates(rs),
                        rs.getInt("closures"),
                        rs.getInt("unconfirmed"),
                        suspended,
                        returns[0],
                        returns[1],
                        days))
                .single();
    }

    /** The cases that a rate counts, or that it is a share of, the last closed first. */
    public Page<Behind> behind(RateKind kind, boolean counted, Where where, int size) {
        return find(counted ? kind.numerator() : kind.denominator(), where, size);
    }

    /** The cases of the service count, the last closed first. */
    public Page<Behind> credited(boolean problemsOnly, Where where, int size) {
        return find(problemsOnly ? "credited = 'P'" : "credited IN ('P', 'D')", where, size);
    }

    private Page<Behind> find(String condition, Where where, int size) {
        return Page.of(
                jdbc.sql("""
                        SELECT code, category_id, closed_at,
                               CASE WHEN visibility = 'PUBLIC' AND published = 1 THEN public_title END AS title
                        FROM cases WHERE %s AND %s AND (:restricted OR visibility = 'PUBLIC')
                        ORDER BY closed_at DESC, id DESC LIMIT :size""".formatted(CLOSED_IN_SPAN, condition))
                        .params(where(where.span(), where.village()))
                        .param("restricted", where.village() == null || where.withRestricted())
                        .param("size", size + 1)
                        .query((rs, _) -> new Behind(
                                new CaseCode(rs.getString("code")),
                                rs.getObject("category_id", Long.class) == null
                                        ? null
                                        : new CategoryId(rs.getLong("category_id")),
                                rs.getString("title"),
                                rs.getObject("closed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                        .list(),
                size);
    }

    /**
     * Where the cases behind a figure lie.
     *
     * @param withRestricted whether disputes may be listed by village: their village is not for everybody
     */
    public record Where(Span span, @Nullable VillageId village, boolean withRestricted) {}

    private static List<Rate> rates(ResultSet row) throws SQLException {
        List<Rate> rates = new ArrayList<>();
        for (RateKind kind : RateKind.values()) {
            BigDecimal counted = row.getBigDecimal(kind == RateKind.SATISFACTION ? "satisfied" : "n_" + kind.name());
            rates.add(new Rate(kind, counted == null ? BigDecimal.ZERO : counted, row.getInt("d_" + kind.name())));
        }
        return rates;
    }

    private int[] returns(Map<String, Object> where) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(h.event IN ('ASSIGN', 'REASSIGN')), 0), COALESCE(SUM(h.event = 'GRANT_RETURN'), 0)
                FROM cases c JOIN case_history h ON h.case_id = c.id WHERE
                """ + CLOSED_IN_SPAN)
                .params(where)
                .query((rs, _) -> new int[] {rs.getInt(1), rs.getInt(2)})
                .single();
    }

    private int suspended(Map<String, Object> where) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM cases
                WHERE status IN ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'WAITING', 'RESOLVED') AND credit_suspended = 1
                  AND (:village IS NULL OR village_id = :village)""").params(where).query(Integer.class).single();
    }

    private Rates.Medians medians(Map<String, Object> where) {
        return jdbc.sql("""
                SELECT DISTINCT
                  MEDIAN(TIMESTAMPDIFF(MINUTE, reported_at, claimed_at)) OVER () AS claim,
                  MEDIAN(TIMESTAMPDIFF(MINUTE, reported_at, first_contact_at)) OVER () AS contact,
                  MEDIAN(TIMESTAMPDIFF(MINUTE, reported_at, closed_at)) OVER () AS closure
                FROM cases WHERE resolved_at IS NOT NULL AND source <> 'RECORDED' AND
                """ + CLOSED_IN_SPAN)
                .params(where)
                .query((rs, _) -> new Rates.Medians(days(rs, "claim"), days(rs, "contact"), days(rs, "closure")))
                .optional()
                .orElse(new Rates.Medians(null, null, null));
    }

    private static @Nullable Double days(ResultSet row, String column) throws SQLException {
        double minutes = row.getDouble(column);
        return row.wasNull() ? null : minutes / MINUTES_A_DAY;
    }

    private static Map<String, Object> where(Span span, @Nullable VillageId village) {
        Map<String, Object> where = new HashMap<>();
        where.put("from", span.begins());
        where.put("to", span.ends());
        where.put("village", village == null ? null : village.value());
        return where;
    }

    /**
     * A case behind a rate.
     *
     * @param title null where it is not for everybody to read
     */
    public record Behind(
            CaseCode code,
            @Nullable CategoryId category,
            @Nullable String title,
            Instant closedAt) {}
}
