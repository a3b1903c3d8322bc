package org.renling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.renling.start.RunningApplication;

class FiguresIT {

    private final RunningApplication application = RunningApplication.demo();

    @ParameterizedTest
    @EnumSource
    void twoClicksLeadFromAFigureToACaseBehindIt(Browser.Screen screen) {
        try (var visitor = Browser.visitor(screen)) {
            var page = visitor.newPage();
            page.navigate(application.url("/figures"));
            var figure = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("件急难愁盼和纠纷已解决"));
            int problems = Integer.parseInt(figure.locator("b").innerText());

            figure.click();
            page.waitForURL("**/?part=PROBLEMS");
            var cards = page.locator("renling-list .card");
            cards.first().waitFor();
            assertThat(problems).isPositive();
            cards.first().getByRole(AriaRole.LINK).first().click();

            page.waitForURL("**/cases/**");
            page.locator("h1").waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theMonthsAreAChartWithItsTableOneTapAway(ColorScheme scheme) {
        try (var visitor = Browser.visitor(Browser.Screen.PHONE, scheme == ColorScheme.DARK ? "en" : "zh-CN")) {
            var page = visitor.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate(application.url("/figures"));
            page.locator("renling-trend svg").waitFor();
            Accessibility.assertNothingGrave(page);

            page.locator(".fig-trend button").click();

            Locator rows = page.locator(".fig-trend tbody tr");
            rows.first().waitFor();
            assertThat(rows.count()).isEqualTo(12);
            Accessibility.assertNothingGrave(page);
        }
    }

    @Test
    void theHomePageDoesNotFetchTheCharts() {
        try (var visitor = Browser.visitor(Browser.Screen.PHONE)) {
            var page = visitor.newPage();
            var fetched = new CopyOnWriteArrayList<String>();
            page.onRequest(request -> fetched.add(request.url()));
            page.navigate(application.url("/"));
            page.locator("h1").waitFor();
            page.waitForLoadState();

            assertThat(fetched).isNotEmpty().noneMatch(url -> url.contains("echarts"));
        }
    }
}
