package org.renling.start;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The MariaDB of a test run: started once for the JVM, quick rather than safe, with an empty schema for each asker. */
public final class TestDatabase {

    private static final EmbeddedMariaDb SERVER = start();

    private TestDatabase() {}

    /** An address of an existing, empty schema, with an account that may do everything. */
    public record Schema(String url, String user, String password) {}

    public static Schema fresh(String name) {
        var login = SERVER.administrator();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Schema(SERVER.url(name), login.user(), login.password());
    }

    private static EmbeddedMariaDb start() {
        var server = EmbeddedMariaDb.start(
                ServerBinaries.unpacked(null),
                Path.of("target", "test-database").toAbsolutePath(),
                List.of("--innodb-buffer-pool-size=256M", "--innodb-flush-log-at-trx-commit=0"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
