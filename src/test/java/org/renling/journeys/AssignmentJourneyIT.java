package org.renling.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.renling.browser.Accessibility;
import org.renling.browser.Browser.Screen;
import org.renling.journeys.Stories.Reported;
import org.renling.journeys.Stories.Wish;
import org.renling.start.RunningApplication;

class AssignmentJourneyIT {
    private final RunningApplication application = RunningApplication.demo();

    @ParameterizedTest
    @EnumSource
    void anAssignedCaseIsReturnedAssignedAgainSentBackOnceAndVerifiedByAnIndependentLeader(Screen screen) {
        String title = Stories.titled("村口公示栏的玻璃碎了一地");
        try (Visit secretary = Visit.of("wangshuji", application, screen);
                Visit leader = Visit.of("lizhuren", application, screen);
                Visit first = Visit.of("donglian3", application, screen);
                Visit second = Visit.of("donglian4", application, screen);
                Visit verifier = Visit.of("fangxiang", application, screen)) {
            Reported reported = Stories.report(secretary, Wish.need(title, "玻璃碎在路边，孩子放学要从那里过。"));
            String address = "/cases/" + reported.code();
            Stories.accept(leader, title, true);
            assign(leader, title, "储国强");

            first.open(address);
            first.inDialog("申请退单", () -> first.fill("为什么办不了", "家里老人住院，这几天走不开"));
            leader.open("/desk?queue=RETURNED");
            leader.buttonFrom("看请求…", title).click();
            leader.sees("家里老人住院");
            Accessibility.assertNothingGrave(leader.page());
            leader.send("同意");
            leader.seesNo(leader.link(title));
            assign(leader, title, "程小燕");

            second.open(address);
            second.press("签收");
            Stories.progress(second, "和王书记约了时间，下午去装", true);
            second.inDialog("请人帮忙", () -> second.fill("需要几人", "1"));
            leader.open(address);
            leader.press("报名参加");
            leader.seesNo(leader.button("报名参加"));
            Stories.showStatement(second, "旧玻璃清走，换上了新的");
            Stories.resolve(second, "换了两块玻璃", title + "户");

            cannotVerify(second, address, title, false);
            cannotVerify(leader, address, title, true);
            cannotVerify(secretary, address, title, true);

            verifier.open("/desk?queue=TO_VERIFY");
            verifier.page()
                    .locator("li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(title))
                    .getByText("去核查")
                    .click();
            verifier.inDialog("退回重办", () -> verifier.fill("还差什么", "边上还有碎玻璃没扫干净"));
            second.open(address);
            second.sees("边上还有碎玻璃没扫干净");
            Stories.progress(second, "又扫了一遍，用磁铁吸过", false);
            Stories.resolve(second, "换了两块玻璃，扫干净了", title + "户");

            verifier.open(address);
            verifier.inDialog("确认办结", () -> {
                verifier.choose("电话询问");
                verifier.choose("有人联系过吗", "有");
                verifier.choose("解决了吗", "有");
                verifier.choose("满意吗", "满意");
            });
            verifier.sees("经第三人核查");
        }
    }

    private static void assign(Visit leader, String title, String person) {
        leader.open("/desk?queue=UNCLAIMED");
        leader.buttonFrom("换一个人…", title).click();
        leader.opens();
        leader.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX)
                .last()
                .fill(person);
        leader.option(person).click();
        leader.send("派单");
        leader.seesNo(leader.link(title));
    }

    /** Who reported, owns or helps finds neither the button nor, being a leader, the case among those to verify. */
    private static void cannotVerify(Visit visit, String address, String title, boolean leads) {
        visit.open(address);
        visit.sees(title);
        visit.seesNo(visit.button("确认办结"));
        visit.seesNo(visit.button("退回重办"));
        if (!leads) return;
        visit.open("/desk?queue=TO_VERIFY");
        visit.seesNo(visit.link(title));
    }
}
