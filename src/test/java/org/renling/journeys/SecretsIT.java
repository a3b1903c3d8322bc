package org.renling.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.renling.browser.Browser.Screen;
import org.renling.journeys.Stories.Reported;
import org.renling.journeys.Stories.Wish;
import org.renling.start.RunningApplication;

/** Plants names, phones and the words of a dispute, and looks for them as everybody whom they do not concern. */
class SecretsIT {
    private static final int MOST_PAGES = 45;
    private static final String VILLAGE = "松岭村";
    private static final List<String> OF_THE_DISPUTE =
            List.of("欧阳长庚", "13905641234", "青石坡", "老界桩", "司徒广平", "各退半步", "尉迟家");
    private static final List<String> OF_THE_REPORTER = List.of("慕容翠", "13905645678");

    private static final RunningApplication APPLICATION = RunningApplication.demo();
    private static Reported dispute;
    private static Reported need;
    private static Set<String> files;

    @BeforeAll
    static void whatNobodyElseMayRead(@TempDir Path folder) throws Exception {
        String title = Stories.titled("青石坡的老界桩该立在哪里");
        String needed = Stories.titled("后山坡的石阶缺了两级");
        try (Visit resident = Visit.guest(APPLICATION, Screen.DESKTOP);
                Visit leader = Visit.of("lizhuren", APPLICATION, Screen.DESKTOP);
                Visit mediator = Visit.of("chenlaoshi", APPLICATION, Screen.DESKTOP)) {
            dispute = Stories.report(
                    resident,
                    new Wish(
                            Wish.DISPUTE, title, VILLAGE, "土地边界", "司徒广平说老界桩被人挪了三尺，两家在青石坡吵起来了。", "欧阳长庚", "13905641234"));
            need = Stories.report(
                    resident, new Wish(Wish.NEED, needed, VILLAGE, "基础设施", "石阶缺了两级，雨天滑。", "慕容翠", "13905645678"));
            Stories.accept(leader, title, false);
            Stories.accept(leader, needed, false);
            mediator.open("/cases/" + dispute.code());
            mediator.press("认领");
            Stories.progress(mediator, "和司徒广平坐了半天，说好各退半步", true);
            Stories.showPhoto(mediator, Stories.photo(folder));
            Stories.showStatement(mediator, "司徒广平和尉迟家都在协议上签了字");
            Stories.resolve(mediator, "老界桩立回原处，两家签了字", "尉迟家户");
            files = filesOn(mediator);
        }
    }

    @Test
    void whoMayReadItReadsItAll() {
        try (Visit leader = Visit.of("lizhuren", APPLICATION, Screen.DESKTOP)) {
            Ear ear = new Ear(leader.page());
            leader.open("/cases/" + dispute.code());
            leader.sees("各退半步");

            assertThat(ear.everything()).contains("青石坡", "老界桩", "司徒广平", "各退半步", VILLAGE);
            assertThat(files).isNotEmpty();
            for (String file : files)
                assertThat(statusOf(leader, file)).as(file).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "xiaohe", "guanliyuan", "xilianshuji", "pingshen"})
    void nobodyElseIsToldAnyOfIt(String who) {
        try (Visit visit = Visit.guest(APPLICATION, Screen.DESKTOP)) {
            if (!who.isEmpty()) visit.signIn(who);
            Ear ear = new Ear(visit.page());
            Deque<String> open = new ArrayDeque<>(beginnings().toList());
            Set<String> seen = new HashSet<>();
            while (!open.isEmpty() && seen.size() < MOST_PAGES) {
                String address = open.removeFirst();
                if (!seen.add(address)) continue;
                visit.open(address);
                showAll(visit);
                String heard = ear.everything();
                assertThat(Stream.of(OF_THE_DISPUTE, OF_THE_REPORTER).flatMap(List::stream))
                        .as("told to \"%s\" on %s", who, address)
                        .noneMatch(secret -> heard.contains(secret) && !address.endsWith("=" + secret));
                if (address.startsWith("/?q=")) visit.seesNo(linkTo(visit, dispute));
                else links(visit).filter(link -> !link.contains("q=")).forEach(open::addLast);
            }
            visit.open("/cases/" + dispute.code());
            assertThat(visit.page().locator("main").innerText()).doesNotContain(VILLAGE);
            for (String file : files)
                assertThat(statusOf(visit, file)).as("%s of %s", file, who).isGreaterThanOrEqualTo(400);
        }
    }

    private static Stream<String> beginnings() {
        return Stream.of(
                "/cases/" + dispute.code(),
                "/cases/" + need.code(),
                "/?q=青石坡",
                "/?q=老界桩",
                "/?q=慕容翠",
                "/?kind=DISPUTE",
                "/?part=DOING",
                "/",
                "/mine",
                "/desk?queue=TRIAGE",
                "/desk?queue=LATE",
                "/desk?queue=TO_VERIFY",
                "/figures",
                "/visits",
                "/deeds/new",
                "/report",
                "/follow",
                "/follow/" + dispute.code(),
                "/settings",
                "/settings/accounts");
    }

    private static void showAll(Visit visit) {
        Locator more = visit.button("再看一些");
        for (int i = 0;
                i < 3
                        && more.count() > 0
                        && more.first().isVisible()
                        && more.first().isEnabled();
                i++) {
            int before = visit.page().locator("li").count();
            more.first().click();
            visit.page().waitForCondition(() -> visit.page().locator("li").count() > before || more.count() == 0);
        }
    }

    private static Stream<String> links(Visit visit) {
        return visit.page().locator("main a[href]").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> !href.contains(":") && !href.startsWith("#") && !href.contains("login"))
                .map(href -> href.startsWith("/") ? href : "/" + href.replaceFirst("^(\\.\\.?/)+", ""));
    }

    private static Locator linkTo(Visit visit, Reported reported) {
        return visit.page().locator("a[href$='cases/" + reported.code() + "']");
    }

    /** Where the pictures and documents of the case that the page shows are fetched from. */
    private static Set<String> filesOn(Visit visit) {
        Locator links = visit.page().locator("a[href*='evidence/'], img[src*='evidence/']");
        links.first().waitFor();
        return links.all().stream()
                .map(link -> (String) link.evaluate("e => e.href || e.src"))
                .collect(Collectors.toSet());
    }

    private static int statusOf(Visit visit, String url) {
        return visit.page().context().request().get(url).status();
    }
}
