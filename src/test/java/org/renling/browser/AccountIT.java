package org.renling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.renling.browser.Browser.Screen;
import org.renling.start.RunningApplication;

/** An account from the day it is made to the day it ends, as its owner and an administrator see it. */
class AccountIT {
    private static final String CHOSEN = "山上的油茶花开了一片";
    private final RunningApplication application = RunningApplication.demo();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anAccountIsMadeUsedAndEnded(Screen screen) {
        String username = "ceshi." + screen.name().toLowerCase(java.util.Locale.ROOT);
        try (var office = Browser.visitor(screen);
                var home = Browser.visitor(screen)) {
            Page administrator = office.newPage();
            administrator.navigate(application.url("/settings/accounts/new"));
            signIn(administrator, "guanliyuan", "renling-demo");
            assertThat(administrator).hasURL(application.url("/settings/accounts/new"));
            administrator.getByRole(AriaRole.TEXTBOX, named("姓名")).fill("测小山");
            administrator.getByRole(AriaRole.TEXTBOX, named("登录名")).fill(username);
            administrator.getByLabel("评审员").check();
            administrator.getByRole(AriaRole.BUTTON, button("保存")).click();
            String given = administrator.locator(".secret").innerText();
            administrator.getByRole(AriaRole.BUTTON, button("记下了")).click();

            Page person = home.newPage();
            person.navigate(application.url("/login"));
            signIn(person, username, "a wrong password");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("登录名或密码不对");
            assertThat(person.getByLabel("登录名")).hasValue(username);
            signIn(person, username, given);
            assertThat(person).hasURL(Pattern.compile(".*/password"));
            person.getByLabel("管理员给的密码").fill(given);
            person.getByRole(AriaRole.TEXTBOX, named("新密码")).fill(CHOSEN);
            person.getByLabel("再输一遍新密码").fill(CHOSEN);
            person.getByRole(AriaRole.BUTTON, button("保存新密码")).click();
            assertThat(person).hasURL(application.url("/"));

            administrator.getByRole(AriaRole.BUTTON, button("停用账号")).click();
            administrator
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("停用账号"))
                    .click();
            assertThat(administrator.getByText("已停用，不能登录")).isVisible();

            person.navigate(application.url("/password"));
            assertThat(person).hasURL(application.url("/login"));
            signIn(person, username, CHOSEN);
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("登录名或密码不对");
        }
    }

    private static void signIn(Page page, String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    private static Page.GetByRoleOptions named(String label) {
        return new Page.GetByRoleOptions().setName(label).setExact(true);
    }

    private static Page.GetByRoleOptions button(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
