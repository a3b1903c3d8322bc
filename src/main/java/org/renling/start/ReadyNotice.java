package org.renling.start;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says once, when the program can serve, where it is reached and where its data are. */
@Component
class ReadyNotice {

    private final Environment environment;
    private final DataFolder folder;
    private final DemoMode demo;
    private final ObjectProvider<StartupNotice> notices;

    ReadyNotice(Environment environment, DataFolder folder, DemoMode demo, ObjectProvider<StartupNotice> notices) {
        this.environment = environment;
        this.folder = folder;
        this.demo = demo;
        this.notices = notices;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(
                    String.join(System.lineSeparator(), block(web.getWebServer().getPort())));
        }
    }

    private List<String> block(int port) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  Renling  http://localhost:" + port + (demo.on() ? "   (demo, this machine only)" : ""));
        notices.orderedStream().forEach(notice -> notice.lines().forEach(line -> lines.add("  " + line)));
        lines.add("  Data     " + folder.path() + database());
        lines.add("");
        return lines;
    }

    private String database() {
        return environment.getProperty("renling.embedded", Boolean.class, true)
                ? ""
                : ", database "
                        + environment.getProperty("spring.datasource.url", "").replaceFirst("[?].*", "");
    }
}
