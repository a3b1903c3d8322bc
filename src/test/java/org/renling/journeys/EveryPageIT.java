package org.renling.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.renling.browser.Accessibility;
import org.renling.browser.Browser.Screen;
import org.renling.journeys.Stories.Reported;
import org.renling.journeys.Stories.Wish;
import org.renling.start.RunningApplication;

/** Each page, in both languages, light and dark, wide and narrow, stands in nobody's way and fits its screen. */
class EveryPageIT {
    private static final Map<String, List<String>> PAGES = Map.of(
            "",
            List.of(
                    "/",
                    "/?part=DEEDS",
                    "/report",
                    "/follow",
                    "/follow/{follow}",
                    "/figures",
                    "/login",
                    "/cases/{done}"),
            "zhouming",
            List.of("/", "/mine", "/visits", "/deeds/new", "/cases/{open}"),
            "lizhuren",
            List.of("/desk?queue=TRIAGE", "/desk?queue=UNCLAIMED", "/desk?queue=LATE", "/cases/{reported}", "/figures"),
            "guanliyuan",
            List.of("/settings", "/settings/accounts"));

    private static Map<String, String> known = Map.of();
    private final RunningApplication application = RunningApplication.demo();

    @BeforeAll
    static void somethingIsReportedAndSomethingIsOnTheList() {
        try (Visit visit = Visit.guest(RunningApplication.demo(), Screen.DESKTOP)) {
            Reported reported = Stories.report(visit, Wish.need("路边的水表盖子不见了", "水表盖子不见了，怕有人踩空。"));
            known = Map.of(
                    "follow", reported.follow(),
                    "reported", reported.code(),
                    "open", first(visit, "/?part=OPEN"),
                    "done", first(visit, "/?part=PROBLEMS"));
        }
    }

    private static String first(Visit visit, String list) {
        visit.open(list);
        String href = visit.page().locator("a[href^='cases/']").first().getAttribute("href");
        return href.substring("cases/".length());
    }

    static Stream<Arguments> whoSpeaksWhat() {
        return PAGES.keySet().stream()
                .sorted()
                .flatMap(who -> Stream.of("zh-CN", "en-GB").map(language -> Arguments.of(who, language)));
    }

    @ParameterizedTest(name = "\"{0}\" in {1}")
    @MethodSource("whoSpeaksWhat")
    void nothingGraveStandsInAnybodysWay(String who, String language) {
        boolean chinese = language.startsWith("zh");
        try (Visit visit = Visit.speaking(language, application, Screen.DESKTOP)) {
            if (!who.isEmpty()) visit.signIn(who);
            for (String path : PAGES.get(who)) {
                visit.open(filled(path));
                check(visit.page(), chinese ? Screen.PHONE : Screen.DESKTOP, ColorScheme.LIGHT);
                check(visit.page(), chinese ? Screen.DESKTOP : Screen.PHONE, ColorScheme.DARK);
            }
        }
    }

    private static String filled(String path) {
        String address = path;
        for (var name : known.entrySet()) address = address.replace("{" + name.getKey() + "}", name.getValue());
        return address;
    }

    private static void check(Page page, Screen screen, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(screen.width(), screen.height());
        assertThat(page.title()).as("title of %s", page.url()).isNotBlank();
        assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
        page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth");
        assertThat(page.locator("body").innerText()).as(page.url()).doesNotContain("!{");
        Accessibility.assertNothingGrave(page);
    }
}
