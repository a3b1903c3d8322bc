package org.renling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import javax.sql.DataSource;
import org.renling.cases.TermsOf;
import org.renling.deadlines.WorkingCalendar;
import org.renling.metrics.Reconciliation;
import org.renling.shared.secrets.Secrets;
import org.springframework.stereotype.Component;

/**
 * Fills an empty, migrated database with people and any number of cases in every status, straight by SQL: the scripts stand
 * in {@code bench/}. What it writes satisfies every constraint and invariant, with history, ties, terms, time served,
 * beneficiaries and tallies, as though the cases had been played; at {@code now} the clock owes nothing to any of them.
 */
@Component
public class CaseGenerator {
    private static final Path SCRIPTS = Path.of("bench");
    private static final int FIRST_DAY = -800;
    private static final int LAST_DAY = 60;
    private static final int SEALS = 40;
    private static final int BATCH = 5_000;
    private final DataSource database;
    private final WorkingCalendar calendar;
    private final Secrets secrets;
    private final Reconciliation tallies;

    CaseGenerator(DataSource database, WorkingCalendar calendar, Secrets secrets, Reconciliation tallies) {
        this.database = database;
        this.calendar = calendar;
        this.secrets = secrets;
        this.tallies = tallies;
    }

    /** Who was made: members are 1 to {@code members}, the first of them tied to one case in a hundred; then the leaders. */
    public record Made(int cases, int members) {
        public long busiestMember() {
            return 1;
        }

        public long villageLeader() {
            return members + 1;
        }

        public long leaderOfThree() {
            return members + 11;
        }

        public long townshipLeader() {
            return members + 12;
        }

        public long reviewer() {
            return members + 13;
        }
    }

    /** @param passwordHash of every account, or something that nobody can sign in with */
    public Made generate(int cases, Instant now, String passwordHash) {
        int members = Math.max(60, cases / 50 / 4 * 4);
        Map<String, String> values = Map.of(
                ":n", Integer.toString(cases),
                ":members", Integer.toString(members),
                ":people", Integer.toString(Math.max(10, cases / 20)),
                ":places", Integer.toString(Phrases.places().size()),
                ":sentences", Integer.toString(Phrases.sentences().size()),
                ":seals", Integer.toString(SEALS),
                ":today", Long.toString(secondsOfToday(now)),
                ":password", passwordHash);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            run(
                    connection,
                    "SET SESSION unique_checks = 0, foreign_key_checks = 0,"
                            + " sql_mode = CONCAT(@@sql_mode, ',NO_UNSIGNED_SUBTRACTION')");
            fillDays(connection, now);
            fillWords(connection);
            fillSteps(connection);
            fillSeals(connection);
            List<String> indexes = indexes(connection);
            run(connection, alter(indexes, name -> "DROP KEY " + name.substring(0, name.indexOf(' '))));
            for (String script : List.of("people", "plan", "cases"))
                for (String statement : statements(script, values)) run(connection, statement);
            run(connection, alter(indexes, name -> "ADD KEY " + name));
            for (String script : List.of("terms"))
                for (String statement : statements(script, values)) run(connection, statement);
            for (String table :
                    List.of("day", "category", "words", "term", "step", "seal", "draw", "case", "time", "found"))
                run(connection, "DROP TABLE gen_" + table);
            run(connection, "SET SESSION unique_checks = 1, foreign_key_checks = 1, sql_mode = DEFAULT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        tallies.rebuild();
        analyze();
        return new Made(cases, members);
    }

    /** The indexes of cases that are no constraints, as "name (columns)": built afterwards at once, they cost a third. */
    private static List<String> indexes(Connection connection) throws SQLException {
        List<String> indexes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT CONCAT(index_name, ' (', GROUP_CONCAT(column_name ORDER BY seq_in_index), ')')
                        FROM information_schema.statistics
                        WHERE table_schema = DATABASE() AND table_name = 'cases' AND non_unique = 1 AND index_name LIKE 'ix%'
                        GROUP BY index_name""")) {
            while (rows.next()) indexes.add(rows.getString(1));
        }
        return indexes;
    }

    private static String alter(List<String> indexes, java.util.function.UnaryOperator<String> change) {
        return "ALTER TABLE cases " + indexes.stream().map(change).collect(java.util.stream.Collectors.joining(", "));
    }

    private long secondsOfToday(Instant now) {
        Instant midnight = LocalDate.ofInstant(now, calendar.zone())
                .atStartOfDay(calendar.zone())
                .toInstant();
        return Math.clamp(Duration.between(midnight, now).toSeconds(), 1, 60_000);
    }

    private void analyze() {
        try (Connection connection = database.getConnection()) {
            for (String table :
                    List.of("cases", "case_history", "case_tie", "case_term", "service_time", "beneficiary", "account"))
                run(connection, "ANALYZE TABLE " + table);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> statements(String script, Map<String, String> values) {
        try {
            String text = Files.readString(SCRIPTS.resolve(script + ".sql"));
            for (var value : values.entrySet())
                text = text.replaceAll(value.getKey() + "\\b", Matcher.quoteReplacement(value.getValue()));
            return List.of(text.split(";\\s*(\\n|$)"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in " + sql, e);
        }
        if (Boolean.getBoolean("renling.bench.verbose"))
            System.out.printf(
                    "%6d ms  %s%n",
                    (System.nanoTime() - start) / 1_000_000,
                    sql.strip().lines().findFirst().orElse(""));
    }

    /** Working days by their distance from the last one that has begun. */
    private void fillDays(Connection connection, Instant now) throws SQLException {
        LocalDate today = LocalDate.ofInstant(now, calendar.zone());
        while (!calendar.isWorkingDay(today)) today = today.minusDays(1);
        List<Object[]> rows = new ArrayList<>();
        LocalDate day = today;
        for (int w = 0; w <= LAST_DAY; day = day.plusDays(1)) if (calendar.isWorkingDay(day)) rows.add(row(w++, day));
        day = today.minusDays(1);
        for (int w = -1; w >= FIRST_DAY; day = day.minusDays(1))
            if (calendar.isWorkingDay(day)) rows.add(row(w--, day));
        run(connection, "CREATE TABLE gen_day (w INT NOT NULL PRIMARY KEY, at DATETIME(6) NOT NULL) ENGINE = InnoDB");
        insert(connection, "INSERT INTO gen_day VALUES (?, ?)", rows);
    }

    private Object[] row(int w, LocalDate day) {
        return new Object[] {
            w, LocalDateTime.ofInstant(day.atStartOfDay(calendar.zone()).toInstant(), ZoneOffset.UTC)
        };
    }

    private static void fillWords(Connection connection) throws SQLException {
        run(
                connection,
                "CREATE TABLE gen_category (no INT NOT NULL PRIMARY KEY, kind VARCHAR(8) NOT NULL,"
                        + " name VARCHAR(40) NOT NULL, name_en VARCHAR(80) NOT NULL) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        run(
                connection,
                "CREATE TABLE gen_words (slot CHAR(1) NOT NULL, no INT NOT NULL, words VARCHAR(60) NOT NULL,"
                        + " PRIMARY KEY (slot, no)) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        run(
                connection,
                "CREATE TABLE gen_term (slot CHAR(1) NOT NULL, term INT UNSIGNED NOT NULL, no INT NOT NULL,"
                        + " PRIMARY KEY (slot, term, no)) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        List<Object[]> categories = new ArrayList<>();
        List<Object[]> words = new ArrayList<>();
        List<Object[]> terms = new ArrayList<>();
        phrases("A", 0, Phrases.places(), words, terms);
        phrases("C", 0, Phrases.sentences(), words, terms);
        for (int no = 1; no <= Phrases.TOPICS.size(); no++) {
            Phrases.Topic topic = Phrases.TOPICS.get(no - 1);
            categories.add(new Object[] {no, topic.kind(), topic.name(), topic.nameEn()});
            phrases("B", no * 8, topic.matters(), words, terms);
        }
        insert(connection, "INSERT INTO gen_category VALUES (?, ?, ?, ?)", categories);
        insert(connection, "INSERT INTO gen_words VALUES (?, ?, ?)", words);
        insert(connection, "INSERT INTO gen_term VALUES (?, ?, ?)", terms);
    }

    private static void phrases(
            String slot, int first, List<String> phrases, List<Object[]> words, List<Object[]> terms) {
        for (int i = 0; i < phrases.size(); i++) {
            int no = first + i;
            words.add(new Object[] {slot, no, phrases.get(i)});
            Collection<Long> cut = slot.equals("C") ? TermsOf.text(phrases.get(i)) : TermsOf.title(phrases.get(i));
            cut.forEach(term -> terms.add(new Object[] {slot, term, no}));
        }
    }

    private static void fillSteps(Connection connection) throws SQLException {
        run(
                connection,
                "CREATE TABLE gen_step (variant VARCHAR(12) CHARACTER SET ascii NOT NULL, seq INT NOT NULL,"
                        + " event VARCHAR(20) NOT NULL, from_status VARCHAR(12), to_status VARCHAR(12) NOT NULL,"
                        + " actor VARCHAR(10) NOT NULL, moment VARCHAR(10) NOT NULL, note VARCHAR(60),"
                        + " PRIMARY KEY (variant, seq)) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        List<Object[]> rows = new ArrayList<>();
        Steps.byVariant().forEach((variant, steps) -> {
            for (int i = 0; i < steps.size(); i++) {
                Steps.Step s = steps.get(i);
                rows.add(new Object[] {variant, i + 1, s.event(), s.from(), s.to(), s.actor(), s.moment(), s.note()});
            }
        });
        insert(connection, "INSERT INTO gen_step VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private void fillSeals(Connection connection) throws SQLException {
        run(
                connection,
                "CREATE TABLE gen_seal (no INT NOT NULL PRIMARY KEY, name VARBINARY(400), phone VARBINARY(200)) ENGINE = InnoDB");
        List<Object[]> rows = new ArrayList<>();
        for (int no = 0; no < SEALS; no++)
            rows.add(new Object[] {no, secrets.seal("测" + no), secrets.seal("1390000%04d".formatted(no))});
        insert(connection, "INSERT INTO gen_seal VALUES (?, ?, ?)", rows);
    }

    private static void insert(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int n = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) statement.setObject(i + 1, row[i]);
                statement.addBatch();
                if (++n % BATCH == 0) statement.executeBatch();
            }
            statement.executeBatch();
        }
    }
}
