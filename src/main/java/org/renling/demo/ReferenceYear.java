package org.renling.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.renling.cases.Timekeeper;
import org.renling.deadlines.WorkingCalendar;
import org.renling.shared.TownshipClock;
import org.renling.start.StartProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays a year of the reference township through the services, so that a trial shows a list with a past. The year ends at
 * a given instant and is the same whenever it is played.
 */
@Service
public class ReferenceYear {
    private final Founding founding;
    private final Cast cast;
    private final Timekeeper timekeeper;
    private final WorkingCalendar calendar;
    private final TownshipClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReferenceYear(
            Founding founding,
            Cast cast,
            Timekeeper timekeeper,
            WorkingCalendar calendar,
            TownshipClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.founding = founding;
        this.cast = cast;
        this.timekeeper = timekeeper;
        this.calendar = calendar;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Plays the year where the database is empty, and starts over where an earlier play was cut short. */
    public void playOnce() {
        switch (state()) {
            case PLAYED, IN_USE -> {}
            case CUT_SHORT -> {
                wipe();
                playUntilNow();
            }
            case EMPTY -> playUntilNow();
        }
    }

    private void playUntilNow() {
        try {
            play(clock.instant());
        } finally {
            clock.follow();
        }
    }

    /** Plays the year that ends at an instant, and leaves the clock there. The database has to be empty. */
    public void play(Instant end) {
        if (state() != State.EMPTY) throw new StartProblem("The reference year wants an empty database.");
        mark("INSERT INTO demo_year (id, begun_at) VALUES (1, :at)", end);
        Stage stage = new Stage(clock, timekeeper, calendar, end);
        new Year(cast, stage, founding.found()).write();
        stage.play();
        mark("UPDATE demo_year SET played_at = :at WHERE id = 1", end);
    }

    private void mark(String sql, Instant at) {
        transaction.executeWithoutResult(_ -> jdbc.sql(sql)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update());
    }

    private State state() {
        return jdbc.sql("""
                SELECT CASE WHEN EXISTS (SELECT 1 FROM demo_year WHERE played_at IS NOT NULL) THEN 'PLAYED'
                            WHEN EXISTS (SELECT 1 FROM demo_year) THEN 'CUT_SHORT'
                            WHEN EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM cases) THEN 'IN_USE'
                            ELSE 'EMPTY' END""").query((rs, _) -> State.valueOf(rs.getString(1))).single();
    }

    /** A year cut short holds nothing that anybody entered: the program serves nobody before it is complete. */
    void wipe() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("SET FOREIGN_KEY_CHECKS = 0").update();
            try {
                jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
                          AND table_name NOT LIKE 'DATABASECHANGELOG%'
                          AND table_name NOT IN ('township', 'service_turn', 'shedlock')""")
                        .query(String.class)
                        .list()
                        .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            } finally {
                jdbc.sql("SET FOREIGN_KEY_CHECKS = 1").update();
            }
        });
    }

    private enum State {
        EMPTY,
        CUT_SHORT,
        PLAYED,
        IN_USE
    }
}
