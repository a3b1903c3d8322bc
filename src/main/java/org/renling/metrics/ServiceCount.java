package org.renling.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
        return since(HeadlineYear.endingOn(LocalDate.now(clock)).from());
    }

    /** The service count from a day until today. Whoever was helped twice counts on the later day, so once. */
    public Headline since(LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                SELECT COALESCE(SUM(problems), 0), COALESCE(SUM(deeds), 0), COALESCE(SUM(people), 0),
                       COALESCE(SUM(attendances), 0)
                FROM service_day WHERE village_id = :all AND day >= :from""")
                .param("all", CreditTallies.WHOLE_TOWNSHIP)
                .param("from", from)
                .query((rs, _) -> new Headline(from, today, rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                .single();
    }

    /** The last twelve months, the oldest first; the running month last. People are distinct within each month. */
    public List<Month> months() {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(11);
        List<Month> known = jdbc.sql("""
                SELECT CAST(DATE_FORMAT(day, '%Y-%m-01') AS DATE) AS begins, SUM(problems), SUM(deeds), SUM(people_in_month)
                FROM service_day WHERE village_id = :all AND day >= :from GROUP BY begins""")
                .param("all", CreditTallies.WHOLE_TOWNSHIP)
                .param("from", first)
                .query((rs, _) -> new Month(rs.getObject(1, LocalDate.class), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                .list();
        return IntStream.range(0, 12)
                .mapToObj(first::plusMonths)
                .map(m -> known.stream()
                        .filter(k -> k.begins().equals(m))
                        .findFirst()
                        .orElse(new Month(m, 0, 0, 0)))
                .toList();
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
