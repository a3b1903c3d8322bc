package org.renling.start;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The MariaDB of a measurement: as durable as in production, with memory for a large township, in a folder of its own. */
public final class BenchDatabase implements AutoCloseable {
    private final EmbeddedMariaDb server;

    private BenchDatabase(EmbeddedMariaDb server) {
        this.server = server;
    }

    public static BenchDatabase start(Path folder, String bufferPool) {
        return new BenchDatabase(EmbeddedMariaDb.start(
                ServerBinaries.unpacked(null),
                folder.toAbsolutePath(),
                List.of("--innodb-buffer-pool-size=" + bufferPool, "--innodb-log-file-size=512M", "--skip-log-bin")));
    }

    public TestDatabase.Schema fresh(String name) {
        TestDatabase.Schema schema = existing(name);
        try (var connection = DriverManager.getConnection(server.url(""), schema.user(), schema.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema;
    }

    public TestDatabase.Schema existing(String name) {
        var login = server.administrator();
        return new TestDatabase.Schema(server.url(name), login.user(), login.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
