package org.renling.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.renling.cases.CaseChanged;
import org.renling.shared.TownshipClock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the daily tallies in step with every credit that is won or lost, in the same transaction, so that a figure on the
 * home page is a sum over days however many cases there are. Whoever changes a tally takes the one turn first: credits
 * change a few times an hour, and two at once can neither cross nor deadlock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CreditTallies {
    /** The tallies' village that stands for all of them. */
    static final long WHOLE_TOWNSHIP = 0;

    private static final String OF_THE_CASE = "digest IN (SELECT digest FROM beneficiary WHERE case_id = :case)";
    private final JdbcClient jdbc;

    CreditTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CaseChanged change) {
        if (change.wasCredited() == change.isCredited()) return;
        jdbc.sql("SELECT id FROM service_turn WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
        if (change.isCredited()) win(change.id().value());
        else lose(change.id().value());
    }

    private void win(long id) {
        Credit credit = jdbc.sql("""
                        SELECT closed_at, village_id, credited = 'P', attendances FROM cases WHERE id = :case""")
                .param("case", id)
                .query((rs, _) -> new Credit(
                        id,
                        dayOf(rs.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        rs.getLong(2),
                        rs.getBoolean(3),
                        rs.getInt(4)))
                .single();
        jdbc.sql("""
                INSERT INTO service_credit (case_id, day, village_id, problem, attendances)
                VALUES (:case, :day, :village, :problem, :attendances)""")
                .param("case", id)
                .param("day", credit.day())
                .param("village", credit.village())
                .param("problem", credit.problem())
                .param("attendances", credit.attendances())
                .update();
        jdbc.sql("INSERT IGNORE INTO service_day (village_id, day) VALUES (:all, :day), (:village, :day)")
                .param("all", WHOLE_TOWNSHIP)
                .param("day", credit.day())
                .param("village", credit.village())
                .update();
        countPeople(credit, -1);
        jdbc.sql("""
                INSERT INTO service_served (digest, day, village_id, cases)
                SELECT digest, :day, :village, 1 FROM beneficiary WHERE case_id = :case ORDER BY digest
                ON DUPLICATE KEY UPDATE cases = cases + 1""")
                .param("day", credit.day())
                .param("village", credit.village())
                .param("case", id)
                .update();
        countPeople(credit, 1);
        countCase(credit, 1);
    }

    private void lose(long id) {
        Credit credit = jdbc.sql("""
                        SELECT day, village_id, problem, attendances FROM service_credit WHERE case_id = :case""")
                .param("case", id)
                .query((rs, _) ->
                        new Credit(id, rs.getObject(1, LocalDate.class), rs.getLong(2), rs.getBoolean(3), rs.getInt(4)))
                .single();
        jdbc.sql("DELETE FROM service_credit WHERE case_id = :case")
                .param("case", id)
                .update();
        countPeople(credit, -1);
        jdbc.sql("UPDATE service_served SET cases = cases - 1 WHERE day = :day AND " + OF_THE_CASE)
                .param("day", credit.day())
                .param("case", id)
                .update();
        jdbc.sql("DELETE FROM service_served WHERE cases = 0 AND day = :day AND " + OF_THE_CASE)
                .param("day", credit.day())
                .param("case", id)
                .update();
        countPeople(credit, 1);
        countCase(credit, -1);
    }

    private void countCase(Credit credit, int sign) {
        jdbc.sql("""
                UPDATE service_day
                SET problems = problems + :problems, deeds = deeds + :deeds, attendances = attendances + :attendances
                WHERE village_id IN (:all, :village) AND day = :day""")
                .param("problems", credit.problem() ? sign : 0)
                .param("deeds", sign)
                .param("attendances", sign * credit.attendances())
                .param("all", WHOLE_TOWNSHIP)
                .param("village", credit.village())
                .param("day", credit.day())
                .update();
    }

    /** Adds or takes away what the case's beneficiaries now add to their last day, and to their last day of the month. */
    private void countPeople(Credit credit, int sign) {
        LocalDate month = credit.day().withDayOfMonth(1);
        shift("people", "", credit, sign, month);
        shift("people_in_month", " AND day >= :from AND day < :to", credit, sign, month);
    }

    private void shift(String column, String span, Credit credit, int sign, LocalDate month) {
        jdbc.sql("""
                UPDATE service_day d JOIN (
                  SELECT last, COUNT(*) AS n FROM (
                    SELECT MAX(day) AS last FROM service_served WHERE %s%s GROUP BY digest) each_one
                  GROUP BY last) those ON d.day = those.last
                SET d.%s = d.%s + :sign * those.n
                WHERE d.village_id IN (:all, :village)""".formatted(OF_THE_CASE, span, column, column))
                .param("case", credit.id())
                .param("from", month)
                .param("to", month.plusMonths(1))
                .param("sign", sign)
                .param("all", WHOLE_TOWNSHIP)
                .param("village", credit.village())
                .update();
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(TownshipClock.ZONE).toLocalDate();
    }

    /** A case's credit as the tallies hold it. */
    record Credit(long id, LocalDate day, long village, boolean problem, int attendances) {}
}
