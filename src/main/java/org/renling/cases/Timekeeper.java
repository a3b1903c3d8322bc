package org.renling.cases;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.renling.shared.TownshipClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what the clock owes to cases: warns of and ends lapsed leases, resumes pauses, closes in silence, escalates. Each
 * case is locked and asks itself again, so a second node that comes along finds nothing left to do.
 */
@Component
public class Timekeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final int BATCH = 200;
    private static final int MOST_ACTS_A_CASE = 8;
    private final CaseChanges changes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TownshipClock clock;

    Timekeeper(CaseChanges changes, JdbcClient jdbc, TransactionTemplate transaction, TownshipClock clock) {
        this.changes = changes;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${renling.timekeeper.every:PT30S}", initialDelayString = "PT10S")
    @SchedulerLock(name = "timekeeper", lockAtMostFor = "PT10M", lockAtLeastFor = "PT5S")
    void onSchedule() {
        if (clock.isHeld()) return;
        int done = runDue();
        if (done > 0) LOG.info("the clock did {} things", done);
    }

    /** Does everything that is due now; says how many things it did. */
    public int runDue() {
        int done = 0;
        List<Due> batch = dueAfter(Due.FIRST);
        while (!batch.isEmpty()) {
            for (Due due : batch) done += runCase(due.id());
            batch = dueAfter(batch.getLast());
        }
        return done;
    }

    private int runCase(long id) {
        for (int acts = 0; acts < MOST_ACTS_A_CASE; acts++) {
            if (!actOnce(id)) return acts;
        }
        return MOST_ACTS_A_CASE;
    }

    private boolean actOnce(long id) {
        try {
            Optional<CaseEvent> act = transaction.execute(_ -> changes.byClock(id));
            return act != null && act.isPresent();
        } catch (ConcurrencyFailureException e) {
            LOG.debug("case {} was busy; its turn comes again", id);
            return false;
        }
    }

    private List<Due> dueAfter(Due last) {
        return jdbc.sql("""
                SELECT check_at, id FROM cases
                WHERE check_at <= :now AND check_at >= :from AND (check_at > :from OR id > :id)
                ORDER BY check_at, id LIMIT :batch""")
                .param("now", LocalDateTime.ofInstant(changes.now(), ZoneOffset.UTC))
                .param("from", last.at())
                .param("id", last.id())
                .param("batch", BATCH)
                .query((rs, _) -> new Due(rs.getObject(1, LocalDateTime.class), rs.getLong(2)))
                .list();
    }

    private record Due(LocalDateTime at, long id) {
        static final Due FIRST = new Due(LocalDateTime.of(2000, 1, 1, 0, 0), 0);
    }
}
