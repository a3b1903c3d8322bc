package org.renling.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived a killed program: it is recognised by its data folder, and stopped before a new one starts. */
final class ServerLeftOver {

    private ServerLeftOver() {}

    static Path pidFile(Path folder) {
        return folder.resolve("mariadbd.pid");
    }

    static void stop(Path folder, Duration longest) throws IOException {
        var server = find(folder);
        if (server.isEmpty()) {
            return;
        }
        server.get().destroy();
        try {
            server.get().onExit().get(longest.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            server.get().destroyForcibly();
        } catch (ExecutionException e) {
            throw new IOException("a server left running cannot be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a server left running was stopping", e);
        }
    }

    private static Optional<ProcessHandle> find(Path folder) throws IOException {
        var wanted = "--datadir=" + ServerInstallation.data(folder);
        return recorded(folder).filter(process -> names(process, wanted));
    }

    private static Optional<ProcessHandle> recorded(Path folder) throws IOException {
        var file = pidFile(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean names(ProcessHandle process, String argument) {
        return process.info().arguments().stream()
                .flatMap(java.util.Arrays::stream)
                .anyMatch(argument::equals);
    }
}
