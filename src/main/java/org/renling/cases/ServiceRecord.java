package org.renling.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who was helped, as digests, and how long each person worked, travel excluded. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ServiceRecord {
    private static final int MINUTES_A_DAY = 24 * 60;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CaseChanges changes;

    ServiceRecord(JdbcClient jdbc, JdbcTemplate batches, CaseChanges changes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.changes = changes;
    }

    /** The resolution with its people counted from their names; a bare head count is never trusted. */
    Resolution counted(Resolution done, List<Beneficiary> helped) {
        long distinct = helped.stream().distinct().count();
        return new Resolution(
                done.disposition(), done.summary(), done.firstContactAt(), (int) distinct, done.attendances());
    }

    /** Replaces the case's beneficiaries by these. */
    void keepBeneficiaries(CaseId id, VillageId village, List<Beneficiary> helped) {
        jdbc.sql("DELETE FROM beneficiary WHERE case_id = :id")
                .param("id", id.value())
                .update();
        List<Object[]> rows = helped.stream()
                .distinct()
                .map(b -> new Object[] {id.value(), changes.digest(b, village.value()), b.household()})
                .toList();
        batches.batchUpdate("INSERT INTO beneficiary (case_id, digest, household) VALUES (?, ?, ?)", rows);
    }

    void keepTime(CaseId id, PersonId who, LocalDate day, int minutes, PersonId by, Instant at) {
        if (minutes < 1 || minutes > MINUTES_A_DAY) throw new Refusal(CaseRefusal.MINUTES_OUT_OF_RANGE, MINUTES_A_DAY);
        if (day.isAfter(at.atZone(changes.times().calendar().zone()).toLocalDate()))
            throw new Refusal(CaseRefusal.DATE_IN_FUTURE);
        jdbc.sql("""
                INSERT INTO service_time (case_id, person_id, worked_on, minutes, recorded_by, recorded_at)
                VALUES (:case, :who, :day, :minutes, :by, :at)""")
                .param("case", id.value())
                .param("who", who.value())
                .param("day", day)
                .param("minutes", minutes)
                .param("by", by.value())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                INSERT INTO served_minutes (person_id, year, minutes) VALUES (:who, :year, :minutes)
                ON DUPLICATE KEY UPDATE minutes = minutes + VALUES(minutes)""")
                .param("who", who.value())
                .param("year", day.getYear())
                .param("minutes", minutes)
                .update();
    }

    boolean hasWorked(CaseId id, PersonId who) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM service_time WHERE case_id = :case AND person_id = :who)")
                .param("case", id.value())
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }
}
