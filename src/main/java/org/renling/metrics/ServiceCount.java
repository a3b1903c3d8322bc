package org.renling.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.HeadlineYear;
import org.renling.people.VillageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service count: problems solved, deeds done, people served. Reads tallies, at most one row a day. */
@Service
@Transactional(readOnly = true)
public class ServiceCount {
    private final JdbcClient jdbc;
    private final Clock clock;

    ServiceCount(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The three figures of the last twelve months. */
    public Headline headline() {
        return of(Span.named(Span.LAST_YEAR, LocalDate.now(clock)), null);
    }

    /**
     * The service count of a span. Whoever was helped twice counts on the later day, so once: within a month by its own
     * tally, within a span that ends today by the day they were last helped.
     *
     * @param village null for the whole township
     */
    public Headline of(Span span, @Nullable VillageId village) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(problems), 0), COALESCE(SUM(deeds), 0), COALESCE(SUM(%s), 0),
                       COALESCE(SUM(attendances), 0)
                FROM service_day WHERE village_id = :village AND day BETWEEN :from AND :to""".formatted(span.isMonth() ? "people_in_month" : "people"))
                .param("village", tallied(village))
                .param("from", span.from())
                .param("to", span.to())
                .query((rs, _) ->
                        new Headline(span.from(), span.to(), rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                .single();
    }

    /**
     * The last twelve months, the oldest first, the running month last. People are distinct within each month.
     *
     * @param village null for the whole township
     */
    public List<Month> months(@Nullable VillageId village) {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(11);
        Map<LocalDate, Month> known = jdbc
                .sql("""
                SELECT CAST(DATE_FORMAT(day, '%Y-%m-01') AS DATE) AS begins, SUM(problems), SUM(deeds), SUM(people_in_month)
                FROM service_day WHERE village_id = :village AND day >= :from GROUP BY begins""")
                .param("village", tallied(village))
                .param("from", first)
                .query((rs, _) -> new Month(rs.getObject(1, LocalDate.class), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Month::begins, Function.identity()));
        return IntStream.range(0, 12)
                .mapToObj(first::plusMonths)
                .map(month -> known.getOrDefault(month, new Month(month, 0, 0, 0)))
                .toList();
    }

    private static long tallied(@Nullable VillageId village) {
        return village == null ? CreditTallies.WHOLE_TOWNSHIP : village.value();
    }

    /** The last twelve months village by village; a beneficiary belongs to one village, so the people add up. */
    public List<VillageCount> villages() {
        return jdbc.sql("""
                SELECT v.id, COALESCE(SUM(d.problems), 0), COALESCE(SUM(d.deeds), 0), COALESCE(SUM(d.people), 0)
                FROM village v LEFT JOIN service_day d ON d.village_id = v.id AND d.day >= :from
                WHERE v.active = 1 GROUP BY v.id, v.position ORDER BY v.position""")
                .param("from", HeadlineYear.endingOn(LocalDate.now(clock)).from())
                .query((rs, _) ->
                        new VillageCount(new VillageId(rs.getLong(1)), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                .list();
    }

    /** What one calendar month brought. */
    public record Month(LocalDate begins, int problems, int deeds, int people) {}

    /** What the last twelve months brought in one village. */
    public record VillageCount(VillageId village, int problems, int deeds, int people) {}
}
