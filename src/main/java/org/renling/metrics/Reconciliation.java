package org.renling.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the service afresh from the cases: to show that the tallies agree, or to make them where cases were put in bulk. */
@Service
public class Reconciliation {
    private static final String FROM_THE_CASES = """
            WITH credit AS (
              SELECT id, DATE(CONVERT_TZ(closed_at, '+00:00', '+08:00')) AS day, village_id, credited = 'P' AS problem,
                     attendances
              FROM cases WHERE credited IN ('P', 'D')),
            served AS (
              SELECT DISTINCT b.digest, c.day, c.village_id
              FROM credit c JOIN beneficiary b ON b.case_id = c.id),
            in_all AS (SELECT village_id, MAX(day) AS day FROM served GROUP BY digest, village_id),
            in_month AS (
              SELECT village_id, MAX(day) AS day FROM served GROUP BY digest, village_id, DATE_FORMAT(day, '%Y-%m')),
            part AS (
              SELECT village_id, day, SUM(problem) AS problems, COUNT(*) AS deeds, SUM(attendances) AS attendances,
                     0 AS people, 0 AS people_in_month
              FROM credit GROUP BY village_id, day
              UNION ALL SELECT village_id, day, 0, 0, 0, COUNT(*), 0 FROM in_all GROUP BY village_id, day
              UNION ALL SELECT village_id, day, 0, 0, 0, 0, COUNT(*) FROM in_month GROUP BY village_id, day)
            SELECT p.village_id * one.of AS village, p.day, SUM(p.problems), SUM(p.deeds), SUM(p.attendances),
                   SUM(p.people), SUM(p.people_in_month)
            FROM part p JOIN (SELECT 0 AS of UNION ALL SELECT 1) one GROUP BY village, p.day""";
    private static final String AS_TALLIED = """
            SELECT village_id, day, problems, deeds, attendances, people, people_in_month FROM service_day
            WHERE problems <> 0 OR deeds <> 0 OR attendances <> 0 OR people <> 0 OR people_in_month <> 0""";
    private final JdbcClient jdbc;

    Reconciliation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the tallies differ from the cases, in words for the operator; empty when they agree. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> differences() {
        Map<String, Tally> counted = tallies(FROM_THE_CASES);
        Map<String, Tally> kept = tallies(AS_TALLIED);
        TreeSet<String> days = new TreeSet<>(counted.keySet());
        days.addAll(kept.keySet());
        return days.stream()
                .filter(day -> !Objects.equals(counted.get(day), kept.get(day)))
                .map(day ->
                        "village/day %s: cases say %s, tallies say %s".formatted(day, counted.get(day), kept.get(day)))
                .toList();
    }

    /** Makes all tallies anew from the cases. */
    @Transactional
    public void rebuild() {
        jdbc.sql("SELECT id FROM service_turn WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
        Stream.of(
                        "DELETE FROM service_day",
                        "DELETE FROM service_served",
                        "DELETE FROM service_credit",
                        """
                        INSERT INTO service_credit (case_id, day, village_id, problem, attendances)
                        SELECT id, DATE(CONVERT_TZ(closed_at, '+00:00', '+08:00')), village_id, credited = 'P', attendances
                        FROM cases WHERE credited IN ('P', 'D')""",
                        """
                        INSERT INTO service_served (digest, day, village_id, cases)
                        SELECT b.digest, c.day, MAX(c.village_id), COUNT(*)
                        FROM service_credit c JOIN beneficiary b ON b.case_id = c.case_id GROUP BY b.digest, c.day""",
                        "INSERT INTO service_day (village_id, day, problems, deeds, attendances, people, people_in_month) "
                                + FROM_THE_CASES)
                .forEach(sql -> jdbc.sql(sql).update());
    }

    private Map<String, Tally> tallies(String sql) {
        Map<String, Tally> found = new TreeMap<>();
        jdbc.sql(sql).query(rs -> {
            found.put(
                    rs.getLong(1) + "/" + rs.getObject(2, LocalDate.class),
                    new Tally(rs.getInt(3), rs.getInt(4), rs.getInt(5), rs.getInt(6), rs.getInt(7)));
        });
        return found;
    }

    private record Tally(int problems, int deeds, int attendances, int people, int peopleInMonth) {}
}
