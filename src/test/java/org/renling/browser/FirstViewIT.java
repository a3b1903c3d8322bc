package org.renling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.renling.start.RunningApplication;

class FirstViewIT {

    private static final long MOST_BYTES = 250_000;

    private final RunningApplication application = RunningApplication.demo();

    @ParameterizedTest
    @EnumSource
    void theFirstViewIsSmallOnTheWire(Browser.Screen screen) {
        try (var visitor = Browser.visitor(screen)) {
            var page = visitor.newPage();
            var bytes = countBytes(page);

            page.navigate(application.url("/"));
            page.locator("h1").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);

            System.out.printf("First view of / on the wire, %s: %,d bytes%n", screen, bytes.get());
            assertThat(bytes.get()).isPositive().isLessThan(MOST_BYTES);
        }
    }

    @Test
    void theProgramRunsInProductionMode() {
        try (var visitor = Browser.visitor(Browser.Screen.DESKTOP)) {
            var page = visitor.newPage();
            page.navigate(application.url("/"));
            page.locator("h1").waitFor();

            assertThat(page.evaluate("() => Boolean(window.Vaadin.developmentMode)"))
                    .isEqualTo(false);
            assertThat(page.locator("vaadin-dev-tools, copilot-main").count()).isZero();
        }
    }

    private static AtomicLong countBytes(Page page) {
        var bytes = new AtomicLong();
        var session = page.context().newCDPSession(page);
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        return bytes;
    }
}
