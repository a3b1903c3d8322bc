package org.renling.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartIT {

    private static final Map<String, String> REAL = Map.of("RENLING_DEMO", "false");

    @Test
    void aFolderOfDataServesOneProgramAndOutlivesItsDeath() throws Exception {
        var first = RunningApplication.start(REAL);
        var data = first.data();
        execute(first.database(), "CREATE TABLE witness (id INT PRIMARY KEY)");

        assertThat(first.output())
                .contains("http://localhost:" + first.port())
                .contains(data.toString())
                .doesNotContain("demo", "WARN", "ERROR");
        assertThat(first.errors()).isEmpty();
        assertRefused(data, REAL, "already runs on the data in " + data);
        assertRefused(
                RunningApplication.newDataFolder(),
                Map.of("PORT", String.valueOf(first.port())),
                "Port " + first.port() + " is in use");

        first.kill();
        assertThat(servers(data)).as("the orphan").isOne();

        var second = RunningApplication.startOn(data, REAL);
        assertThat(servers(data)).as("the orphan is gone").isOne();
        execute(second.database(), "DROP TABLE witness");
        execute(second.database(), """
                INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, EXECTYPE)
                VALUES ('to-come', 'renling', 'db/changelog/later.yaml', NOW(), 9999, 'EXECUTED')""");
        second.stop();
        assertThat(servers(data)).as("stopped with the program").isZero();
        assertThat(Files.readString(data.resolve("mariadb/mariadb.log")).strip())
                .endsWith("Shutdown complete");

        assertRefused(data, Map.of("RENLING_DEMO", "true"), "RENLING_DEMO=true does not fit");
        assertRefused(data, REAL, "The database is newer than this program");
        assertThat(servers(data)).isZero();
    }

    @Test
    void aNamedDatabaseIsUsedAndNothingEmbeddedStarts() {
        var schema = TestDatabase.fresh("renling_named");
        try (var application = RunningApplication.start(named(schema, schema.password()))) {
            assertThat(application.output()).contains(schema.url()).doesNotContain("demo");
            assertThat(application.data().resolve("mariadb")).doesNotExist();
            assertThat(application.process().children()).isEmpty();
        }
    }

    @Test
    void aDatabaseThatCannotBeUsedIsNamedInOneLine() {
        var data = RunningApplication.newDataFolder();
        var schema = TestDatabase.fresh("renling_refused");

        assertRefused(data, named(schema, "wrong"), "refuses this user and password");
        assertRefused(
                data, Map.of("RENLING_DB_URL", "jdbc:mariadb://127.0.0.1:1/renling"), "Cannot reach the database");
        assertRefused(data, Map.of("RENLING_DB_URL", "jdbc:postgresql://localhost/renling"), "jdbc:mariadb://");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedInOneLine() throws Exception {
        var file = Files.createTempFile("renling", "file");

        assertRefused(file.resolve("data"), REAL, "Cannot write to the data folder " + file);
    }

    @Test
    void aPlatformWithoutBinariesIsToldOfTheSetting() {
        var refused = RunningApplication.refused(
                RunningApplication.newDataFolder(), Map.of("JDK_JAVA_OPTIONS", "-Dos.arch=riscv64"));

        assertThat(refused.errors()).contains("not on Linux on riscv64", "RENLING_DB_URL");
        assertThat(refused.exitCode()).isNotZero();
    }

    private static Map<String, String> named(TestDatabase.Schema schema, String password) {
        return Map.of(
                "RENLING_DB_URL", schema.url(), "RENLING_DB_USER", schema.user(), "RENLING_DB_PASSWORD", password);
    }

    private static void assertRefused(Path data, Map<String, String> environment, String words) {
        var refused = RunningApplication.refused(data, environment);

        assertThat(refused.errors()).contains(words).containsOnlyOnce("\n");
        assertThat(refused.output()).isEmpty();
        assertThat(refused.exitCode()).isNotZero();
    }

    private static long servers(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains("--datadir=" + data.resolve("mariadb/data") + " "))
                .count();
    }

    private static void execute(TestDatabase.Schema database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }
}
