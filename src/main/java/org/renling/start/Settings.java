package org.renling.start;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** What may be set from outside before anything else exists: {@code RENLING_DATA}, {@code RENLING_DB_*}, {@code RENLING_DEMO}. */
record Settings(
        Path data,
        @Nullable DatabaseLogin external,
        @Nullable Boolean demo,
        int port,
        String bufferPool) {

    static Settings of(Environment environment) {
        return new Settings(
                Path.of(environment.getProperty("renling.data", "data"))
                        .toAbsolutePath()
                        .normalize(),
                external(environment),
                demo(environment.getProperty("renling.demo", "")),
                port(environment.getProperty("server.port", "8080")),
                environment.getProperty("renling.db.buffer-pool", "256M"));
    }

    boolean embedded() {
        return external == null;
    }

    private static @Nullable DatabaseLogin external(Environment environment) {
        String url = environment.getProperty("renling.db.url", "").strip();
        if (url.isEmpty()) {
            return null;
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartProblem("RENLING_DB_URL must look like jdbc:mariadb://host:3306/renling");
        }
        return new DatabaseLogin(
                url,
                environment.getProperty("renling.db.user", "renling"),
                environment.getProperty("renling.db.password", ""));
    }

    private static @Nullable Boolean demo(String value) {
        return switch (value.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartProblem("RENLING_DEMO must be true or false, not " + value);
        };
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // falls through to the same answer as a number out of range
        }
        throw new StartProblem("PORT must be a number from 0 to 65535, not " + value);
    }
}
