package org.renling.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.renling.browser.Browser;
import org.renling.browser.Browser.Screen;
import org.renling.start.RunningApplication;

/** Somebody at a screen of their own, who finds everything by its role and its label. */
final class Visit implements AutoCloseable {
    private static final String DEMO_PASSWORD = "renling-demo";
    private static final int PATIENCE = 20_000;
    private final RunningApplication application;
    private final BrowserContext context;
    private final Page page;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Visit(RunningApplication application, BrowserContext context) {
        this.application = application;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
    }

    static Visit guest(RunningApplication application, Screen screen) {
        return new Visit(application, Browser.visitor(screen));
    }

    static Visit speaking(String language, RunningApplication application, Screen screen) {
        return new Visit(application, Browser.visitor(screen, language));
    }

    /** Signed in with one of the demo accounts. */
    static Visit of(String username, RunningApplication application, Screen screen) {
        return guest(application, screen).signIn(username);
    }

    Visit signIn(String username) {
        open("/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(DEMO_PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        page.locator("h1").first().waitFor();
        return this;
    }

    Visit open(String path) {
        page.navigate(application.url(path));
        page.locator("h1").first().waitFor();
        return this;
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A button whose name begins so: in a list, the action and then what it is about. */
    Locator buttonFrom(String beginning, String about) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(starting(beginning)))
                .and(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(about)));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Waits for the dialog that was asked for. */
    void opens() {
        assertThat(dialog()).hasCount(1);
    }

    void press(String name) {
        button(name).first().click();
    }

    /** Opens a dialog by the button of a page, lets its fields be filled, and sends it by the button of the same name. */
    void inDialog(String name, Runnable fill) {
        pressUntilAsked(name);
        fill.run();
        send(name);
    }

    /** A page that was just redrawn because somebody changed its case may miss the first press, as it may a person's. */
    private void pressUntilAsked(String name) {
        page.waitForCondition(() -> {
            if (dialog().count() == 0) press(name);
            try {
                assertThat(dialog()).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(3_000));
                return true;
            } catch (AssertionError notYet) {
                return false;
            }
        });
    }

    /** Presses the button of the open dialog, which is then gone. */
    void send(String name) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(dialog()).hasCount(0);
    }

    void fill(String label, String words) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(words);
        field.press("Tab");
    }

    void choose(String radio) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(radio).setExact(true))
                .check();
    }

    /** Of two groups with the same words, the one under this label. */
    void choose(String group, String radio) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(radio).setExact(true))
                .check();
    }

    void check(String box) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(box))
                .check();
    }

    void select(String label, String option) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("(^|\\s)" + label + "(\\s|$)")))
                .click();
        option(option).click();
    }

    Locator option(String beginning) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(starting(beginning)));
    }

    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void seesNo(Locator what) {
        assertThat(what).hasCount(0);
    }

    private static Pattern starting(String words) {
        return Pattern.compile("^" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
    }

    @Override
    public void close() {
        context.close();
    }
}
