package org.renling.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.browser.Browser.Screen;
import org.renling.journeys.Stories.Reported;
import org.renling.journeys.Stories.Wish;
import org.renling.start.RunningApplication;

/** Two people at once, and what a person's device remembers. */
class TogetherIT {
    private final RunningApplication application = RunningApplication.demo();
    private String title;
    private Reported reported;

    @BeforeEach
    void aCaseIsFreeToClaim() {
        title = Stories.titled("老井台的青砖松了");
        try (Visit resident = Visit.guest(application, Screen.DESKTOP);
                Visit leader = Visit.of("wangshuji", application, Screen.DESKTOP)) {
            reported = Stories.report(resident, Wish.need(title, "井台的砖松了几块，打水时站不稳。"));
            Stories.accept(leader, title, false);
        }
    }

    @Test
    void theListAndTheDetailOfTheOneFollowWhatTheOtherDoes() {
        try (Visit one = Visit.of("hujishu", application, Screen.PHONE);
                Visit list = Visit.guest(application, Screen.DESKTOP);
                Visit detail = Visit.guest(application, Screen.DESKTOP)) {
            list.open("/?q=老井台&part=OPEN");
            assertThat(list.link(title)).isVisible();
            detail.open("/cases/" + reported.code());
            detail.sees("待认领");

            one.open("/cases/" + reported.code());
            one.press("认领");

            detail.sees("办理中，还剩");
            list.seesNo(list.link(title));
        }
    }

    @Test
    void whoComesSecondToAClaimIsToldSo() {
        try (Visit first = Visit.of("shenyuan", application, Screen.DESKTOP);
                Visit second = Visit.of("taolaoshi", application, Screen.DESKTOP)) {
            second.page().route("**/changes*", route -> route.abort());
            second.open("/?q=老井台&part=OPEN");
            assertThat(second.buttonFrom("认领", title)).isVisible();
            first.open("/?q=老井台&part=OPEN");
            first.buttonFrom("认领", title).click();
            first.sees("已认领 " + reported.code());

            second.buttonFrom("认领", title).click();

            second.sees("已经有人认领了这件事");
        }
    }

    @Test
    void largePrintAndLanguageAreRemembered() {
        try (Visit visit = Visit.guest(application, Screen.PHONE)) {
            visit.open("/");
            Locator heading = visit.page().locator("h1");
            double normal = heading.boundingBox().height;
            visit.press("大字版");
            visit.open("/report");
            assertThat(visit.button("大字版")).hasAttribute("aria-pressed", "true");
            visit.open("/");
            org.assertj.core.api.Assertions.assertThat(heading.boundingBox().height)
                    .isGreaterThan(normal);

            visit.press("English");
            assertThat(visit.button("Large print")).isVisible();
            visit.open("/figures");
            assertThat(visit.button("中文")).isVisible();
            assertThat(visit.page().locator("html")).hasAttribute("lang", java.util.regex.Pattern.compile("^en"));
        }
    }
}
