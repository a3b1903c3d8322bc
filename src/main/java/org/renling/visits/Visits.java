package org.renling.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseSource;
import org.renling.cases.CaseStatus;
import org.renling.cases.Disposition;
import org.renling.cases.Intake;
import org.renling.cases.Receipt;
import org.renling.cases.Report;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.VillageId;
import org.renling.shared.Page;
import org.renling.shared.Refusal;
import org.renling.shared.TownshipClock;
import org.renling.shared.secrets.Secrets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Household visits: written down once, however often they are sent, and each thing asked put on the list. */
@Service
public class Visits {
    private final JdbcClient jdbc;
    private final Intake intake;
    private final People people;
    private final Secrets secrets;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Visits(
            JdbcClient jdbc,
            Intake intake,
            People people,
            Secrets secrets,
            Clock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.people = people;
        this.secrets = secrets;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Records the visit and reports what was asked, all or nothing.
     *
     * @return a receipt for each thing asked, in order, with the code to leave with the household
     */
    public List<Receipt> record(NewVisit visit, PersonId by) {
        check(visit, by);
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                long id = insert(visit, by);
                List<Receipt> receipts = new ArrayList<>();
                for (int i = 0; i < visit.asked().size(); i++) {
                    Receipt receipt = intake.report(report(visit, i), by);
                    link(id, receipt, i);
                    receipts.add(receipt);
                }
                return receipts;
            }));
        } catch (DuplicateKeyException e) {
            return again(visit, by, e);
        }
    }

    /** The same form, sent again: what it led to the first time. */
    private List<Receipt> again(NewVisit visit, PersonId by, DuplicateKeyException e) {
        int led = jdbc.sql("""
                SELECT COUNT(c.case_id) FROM visit v LEFT JOIN visit_case c ON c.visit_id = v.id
                WHERE v.idempotency_key = :key AND v.member_id = :by GROUP BY v.id""")
                .param("key", visit.idempotencyKey())
                .param("by", by.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> e);
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < Math.min(led, visit.asked().size()); i++) receipts.add(intake.report(report(visit, i), by));
        return receipts;
    }

    private void check(NewVisit visit, PersonId by) {
        if (!people.staff(by).is(Role.MEMBER)) throw new Refusal(VisitRefusal.ONLY_MEMBERS_VISIT);
        if (visit.householder().isBlank()) throw new Refusal(VisitRefusal.HOUSEHOLDER_MISSING);
        if (visit.householder().strip().length() > NewVisit.LONGEST_NAME)
            throw new Refusal(CaseRefusal.TEXT_TOO_LONG, NewVisit.LONGEST_NAME);
        if (visit.note() != null && visit.note().strip().length() > NewVisit.LONGEST_NOTE)
            throw new Refusal(CaseRefusal.TEXT_TOO_LONG, NewVisit.LONGEST_NOTE);
        if (visit.asked().size() > NewVisit.MOST_ASKED)
            throw new Refusal(VisitRefusal.TOO_MUCH_ASKED, NewVisit.MOST_ASKED);
        if (!visit.asked().isEmpty() && !visit.consent()) throw new Refusal(CaseRefusal.CONSENT_MISSING);
        if (!people.isActiveVillage(visit.village())) throw new Refusal(CaseRefusal.UNKNOWN_VILLAGE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), TownshipClock.ZONE);
        if (visit.on().isAfter(today)) throw new Refusal(CaseRefusal.DATE_IN_FUTURE);
        if (visit.on().isBefore(today.minusDays(NewVisit.OLDEST_DAYS)))
            throw new Refusal(VisitRefusal.VISIT_TOO_LONG_AGO, NewVisit.OLDEST_DAYS);
    }

    private long insert(NewVisit visit, PersonId by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO visit (member_id, village_id, householder, note, visited_on, recorded_at, idempotency_key)
                VALUES (:by, :village, :householder, :note, :on, :at, :key)""")
                .param("by", by.value())
                .param("village", visit.village().value())
                .param("householder", secrets.seal(visit.householder().strip()))
                .param(
                        "note",
                        visit.note() == null || visit.note().isBlank()
                                ? null
                                : secrets.seal(visit.note().strip()))
                .param("on", visit.on())
                .param("at", LocalDateTime.ofInstant(now(), ZoneOffset.UTC))
                .param("key", visit.idempotencyKey())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private void link(long visit, Receipt receipt, int position) {
        jdbc.sql("INSERT INTO visit_case (visit_id, case_id, position) VALUES (:visit, :case, :position)")
                .param("visit", visit)
                .param("case", receipt.id().value())
                .param("position", position)
                .update();
    }

    private static Report report(NewVisit visit, int i) {
        Asked asked = visit.asked().get(i);
        return new Report(
                asked.kind(),
                CaseSource.VISIT,
                asked.category(),
                visit.village(),
                asked.title(),
                asked.told(),
                visit.householder(),
                visit.phone(),
                visit.consent(),
                visit.idempotencyKey() + "/" + i);
    }

    /**
     * The member's own visits, the latest written first, with the cases they led to; two statements.
     *
     * @param before the last visit of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public Page<VisitEntry> mine(PersonId by, @Nullable Long before, int size) {
        List<VisitEntry> visits = jdbc.sql("""
                SELECT id, householder, village_id, visited_on, note FROM visit
                WHERE member_id = :by AND id < :before ORDER BY id DESC LIMIT :limit""")
                .param("by", by.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", size + 1)
                .query((rs, _) -> entry(rs))
                .list();
        Map<Long, List<LedBy>> led = ledBy(visits.stream().map(VisitEntry::id).toList());
        return Page.of(visits, size).map(v -> with(v, led.getOrDefault(v.id(), List.of())));
    }

    private record LedBy(long visit, VisitEntry.Led led) {}

    private Map<Long, List<LedBy>> ledBy(List<Long> visits) {
        if (visits.isEmpty()) return Map.of();
        return jdbc.sql("""
                SELECT v.visit_id, c.code, c.title, c.status, c.disposition
                FROM visit_case v JOIN cases c ON c.id = v.case_id
                WHERE v.visit_id IN (:visits) ORDER BY v.visit_id, v.position""").param("visits", visits).query((rs, _) -> new LedBy(rs.getLong(1), led(rs))).list().stream()
                .collect(Collectors.groupingBy(LedBy::visit));
    }

    private static VisitEntry.Led led(ResultSet rs) throws SQLException {
        String disposition = rs.getString("disposition");
        return new VisitEntry.Led(
                new CaseCode(rs.getString("code")),
                rs.getString("title"),
                CaseStatus.valueOf(rs.getString("status")),
                disposition == null ? null : Disposition.valueOf(disposition));
    }

    private VisitEntry entry(ResultSet rs) throws SQLException {
        byte[] note = rs.getBytes("note");
        return new VisitEntry(
                rs.getLong("id"),
                secrets.open(rs.getBytes("householder")),
                new VillageId(rs.getLong("village_id")),
                rs.getObject("visited_on", LocalDate.class),
                note == null ? null : secrets.open(note),
                List.of());
    }

    private static VisitEntry with(VisitEntry v, List<LedBy> led) {
        return new VisitEntry(
                v.id(),
                v.householder(),
                v.village(),
                v.on(),
                v.note(),
                led.stream().map(LedBy::led).toList());
    }

    private Instant now() {
        return clock.instant();
    }
}
