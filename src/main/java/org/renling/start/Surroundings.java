package org.renling.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** Makes sure, before any bean exists, that there are a port, a data folder and a database to work with. */
final class Surroundings implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered, AutoCloseable {

    private @Nullable DataFolderLock lock;
    private @Nullable EmbeddedMariaDb embedded;

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var settings = Settings.of(environment);
        Map<String, Object> found = new HashMap<>();
        var demo = prepareFolder(settings);
        if (demo.on()) {
            found.put("server.address", "127.0.0.1");
        }
        requireFreePort(settings.port(), demo.on() ? "127.0.0.1" : environment.getProperty("server.address"));
        var login = database(settings, environment);
        if (lock != null) {
            lock.remember(demo);
        }
        found.put("renling.data", settings.data().toString());
        found.put("renling.demo", Boolean.toString(demo.on()));
        found.put("renling.embedded", Boolean.toString(settings.embedded()));
        found.put("spring.datasource.url", login.url());
        found.put("spring.datasource.username", login.user());
        found.put("spring.datasource.password", login.password());
        environment.getPropertySources().addFirst(new MapPropertySource("surroundings", found));
    }

    private DemoMode prepareFolder(Settings settings) {
        if (!settings.embedded()) {
            DataFolderLock.requireWritable(settings.data());
            if (Boolean.TRUE.equals(settings.demo())) {
                throw new StartProblem("Demo mode has published passwords and works with the embedded database only:"
                        + " unset RENLING_DEMO or RENLING_DB_URL");
            }
            return new DemoMode(false);
        }
        lock = DataFolderLock.take(settings.data());
        return lock.demo(settings.demo());
    }

    private DatabaseLogin database(Settings settings, Environment environment) {
        var external = settings.external();
        if (external != null) {
            external.check();
            return external;
        }
        var binaries = ServerBinaries.unpacked(environment.getProperty("renling.db.binaries"));
        embedded = EmbeddedMariaDb.start(
                binaries,
                settings.data().resolve("mariadb"),
                List.of("--innodb-buffer-pool-size=" + settings.bufferPool()));
        return embedded.login();
    }

    private static void requireFreePort(int port, @Nullable String address) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    address == null || address.isBlank()
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new StartProblem(
                    "Port " + port + " is in use or not allowed: choose another, for example PORT=" + (port + 1), e);
        }
    }

    @Override
    public synchronized void close() {
        if (embedded != null) {
            embedded.close();
            embedded = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
