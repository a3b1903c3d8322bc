package org.renling.start;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MariaDB of our own as a child process: on loopback, with a password, its data in one folder. */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 50;
    private static final int LONGEST_SOCKET_PATH = 100;

    private final Path folder;
    private final int port;
    private final ServerAccounts accounts;
    private final Process process;

    private EmbeddedMariaDb(Path folder, int port, ServerAccounts accounts, Process process) {
        this.folder = folder;
        this.port = port;
        this.accounts = accounts;
        this.process = process;
    }

    /** Starts the server on its folder, preparing it the first time; {@code more} are further arguments of mariadbd. */
    static EmbeddedMariaDb start(Path binaries, Path folder, List<String> more) {
        try {
            Files.createDirectories(folder);
            ServerLeftOver.stop(folder, LONGEST_STOP);
            ServerInstallation.ensure(binaries, folder);
            var accounts = ServerAccounts.in(folder);
            int port = freePort();
            var database = new EmbeddedMariaDb(folder, port, accounts, serve(binaries, folder, port, accounts, more));
            database.awaitReady();
            return database;
        } catch (IOException e) {
            throw new StartProblem("The embedded MariaDB cannot work in " + folder + ": " + e.getMessage(), e);
        }
    }

    DatabaseLogin login() {
        return new DatabaseLogin(url("renling"), ServerAccounts.APPLICATION, accounts.password());
    }

    DatabaseLogin administrator() {
        return new DatabaseLogin(url(""), ServerAccounts.ADMINISTRATOR, accounts.password());
    }

    String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process serve(Path binaries, Path folder, int port, ServerAccounts accounts, List<String> more)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + ServerInstallation.data(folder),
                "--tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "--pid-file=" + ServerLeftOver.pidFile(folder),
                "--socket=" + socket(folder),
                "--init-file=" + accounts.statements(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=1"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(more);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder)))
                .start();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        var login = login();
        while (System.nanoTime() < end) {
            try (var _ = DriverManager.getConnection(login.url(), login.user(), login.password())) {
                accounts.forgetStatements();
                return;
            } catch (SQLException _) {
                if (ended()) {
                    throw new StartProblem("The embedded MariaDB ended at once; its log is " + log(folder));
                }
            }
        }
        close();
        throw new StartProblem("The embedded MariaDB does not answer; its log is " + log(folder));
    }

    private boolean ended() {
        try {
            return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static File log(Path folder) {
        return folder.resolve("mariadb.log").toFile();
    }

    private static Path socket(Path folder) {
        var beside = folder.resolve("mariadb.sock");
        return beside.toString().length() <= LONGEST_SOCKET_PATH
                ? beside
                : Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("renling-" + ProcessHandle.current().pid() + ".sock");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
