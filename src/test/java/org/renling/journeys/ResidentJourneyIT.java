package org.renling.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.renling.browser.Accessibility;
import org.renling.browser.Browser.Screen;
import org.renling.journeys.Stories.Reported;
import org.renling.journeys.Stories.Wish;
import org.renling.start.RunningApplication;

class ResidentJourneyIT {
    private final RunningApplication application = RunningApplication.demo();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatAResidentReportsIsDoneConfirmedAndCounted(Screen screen) throws IOException {
        String title = Stories.titled("晒谷场边的排水沟盖板破了");
        try (Visit resident = Visit.guest(application, screen);
                Visit leader = Visit.of("wangshuji", application, screen);
                Visit member = Visit.of("donglian3", application, screen)) {
            Headline before = Headline.on(resident);
            Reported reported = Stories.report(resident, Wish.need(title, "盖板破了一个洞，晚上骑车的人摔过。"));
            Accessibility.assertNothingGrave(resident.page());

            Stories.accept(leader, title, false);

            member.open("/?q=" + "排水沟盖板");
            member.buttonFrom("认领", title).click();
            member.sees("已认领 " + reported.code());
            member.open("/cases/" + reported.code());
            Stories.progress(member, "和孙大姐通了电话，量好了尺寸", true);
            Stories.showPhoto(member, Stories.photo(folder));
            Stories.resolve(member, "换上两块新盖板，四边抹了灰", "孙巧云" + title + "\n东头老谢" + title + "户");
            member.seesNo(member.button("确认办结"));

            resident.open("/follow/" + reported.follow());
            resident.press("办好了");
            resident.opens();
            resident.choose("联系过");
            resident.choose("满意");
            resident.send("确认办好了");
            resident.sees("已办结，本人确认");

            assertThat(Headline.on(resident)).isEqualTo(before.plus(1, 1, 2));
            resident.link("件急难愁盼和纠纷已解决").click();
            resident.link(title).click();
            resident.page().waitForURL("**/cases/" + reported.code());
            resident.sees(title);
            resident.sees("已办结，本人确认");
        }
    }

    /** The three figures at the top of the public list. */
    record Headline(int problems, int deeds, int people) {
        static Headline on(Visit visit) {
            visit.open("/");
            var figures = visit.page().locator("ul[aria-label='过去一年办成了什么'] b");
            figures.nth(2).waitFor();
            List<Integer> read = figures.allTextContents().stream()
                    .map(text -> Integer.valueOf(text.replace(",", "")))
                    .toList();
            return new Headline(read.get(0), read.get(1), read.get(2));
        }

        Headline plus(int moreProblems, int moreDeeds, int morePeople) {
            return new Headline(problems + moreProblems, deeds + moreDeeds, people + morePeople);
        }
    }
}
