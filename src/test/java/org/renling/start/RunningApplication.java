package org.renling.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The packaged program as its users run it: a process of its own, on a free port, with a data folder of its own. Only
 * for tests named {@code *IT}, which run after the jar is built.
 */
public final class RunningApplication implements AutoCloseable {

    private static final Path JAR =
            Path.of(System.getProperty("renling.jar", "target/renling.jar")).toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Path data;
    private final Path out;
    private final Path err;
    private final Process process;
    private int port;

    private RunningApplication(Path data, Map<String, String> environment) throws IOException {
        this.data = data;
        var logs = Files.createDirectories(Path.of("target", "running").toAbsolutePath());
        this.out = Files.createTempFile(logs, "out", ".log");
        this.err = Files.createTempFile(logs, "err", ".log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseCompactObjectHeaders",
                        "-jar",
                        JAR.toString())
                .directory(logs.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RENLING_") || name.equals("PORT"));
        builder.environment().put("PORT", "0");
        builder.environment().put("RENLING_DATA", data.toString());
        builder.environment().putAll(environment);
        this.process = builder.start();
    }

    /** Starts on a new data folder; {@code environment} adds to or replaces what the process is given. */
    public static RunningApplication start(Map<String, String> environment) {
        return startOn(newDataFolder(), environment);
    }

    /** Starts on a data folder that exists, for example that of an earlier run. */
    public static RunningApplication startOn(Path data, Map<String, String> environment) {
        var application = launch(data, environment);
        application.awaitReady();
        return application;
    }

    /** Runs a start that is expected to be refused, until the process has ended. */
    public static RunningApplication refused(Path data, Map<String, String> environment) {
        var application = launch(data, environment);
        application.awaitEnd(LONGEST_START);
        return application;
    }

    /** One for all tests of a run that only read, or whose traces do not disturb each other: the played demo. */
    public static RunningApplication demo() {
        return SharedDemo.INSTANCE;
    }

    public static Path newDataFolder() {
        try {
            return Files.createTempDirectory(
                            Files.createDirectories(Path.of("target", "running").toAbsolutePath()), "data")
                    .resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The embedded database as its administrator sees it, while the program runs. */
    public TestDatabase.Schema database() {
        var port = process.descendants()
                .flatMap(child -> child.info().arguments().stream().flatMap(Arrays::stream))
                .filter(argument -> argument.startsWith("--port="))
                .findFirst()
                .orElseThrow();
        return new TestDatabase.Schema(
                "jdbc:mariadb://127.0.0.1:" + port.substring("--port=".length()) + "/renling",
                "root",
                read(data.resolve("mariadb/password")));
    }

    public int exitCode() {
        return process.exitValue();
    }

    public String output() {
        return read(out);
    }

    public String errors() {
        return read(err);
    }

    /** Asks the program to end, as Ctrl-C does, and waits until it has. */
    public void stop() {
        process.destroy();
        awaitEnd(LONGEST_STOP);
    }

    /** Ends the program at once, as a power cut does; its database is left behind. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(LONGEST_STOP);
    }

    @Override
    public void close() {
        stop();
    }

    private static RunningApplication launch(Path data, Map<String, String> environment) {
        try {
            return new RunningApplication(data, new HashMap<>(environment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (ended(POLL)) {
                throw new IllegalStateException("ended at once:\n" + output() + errors());
            }
            var address = ADDRESS.matcher(output());
            if (address.find()) {
                port = Integer.parseInt(address.group(1));
                if (healthy()) {
                    return;
                }
            }
        }
        kill();
        throw new IllegalStateException("not healthy after " + LONGEST_START + ":\n" + output() + errors());
    }

    private boolean healthy() {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(url("/actuator/health"))).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd(Duration longest) {
        if (!ended(longest)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after " + longest + ":\n" + output() + errors());
        }
    }

    private boolean ended(Duration longest) {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SharedDemo {

        static final RunningApplication INSTANCE = open();

        private static RunningApplication open() {
            var application = start(Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(application::stop));
            return application;
        }
    }
}
