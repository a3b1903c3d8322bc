package org.renling.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.renling.people.CurrentUser;
import org.renling.people.People;
import org.renling.people.Staff;
import org.renling.people.Township;

/** The frame around every screen. It is one element on the server, so that a visitor costs little. */
@Layout
@AnonymousAllowed
@Tag("renling-shell")
@JsModule("./shell/renling-shell.ts")
public class MainLayout extends Component implements RouterLayout, AfterNavigationObserver {
    private static final String PASSWORD = "password";
    private final Main main = new Main();

    MainLayout(CurrentUser user, People people, AuthenticationContext signedIn) {
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("slot", "skip").setAttribute("router-ignore", true);
        getElement().appendChild(skip.getElement(), main.getElement());
        show(user.staff(), people.township());
        getElement().addEventListener("sign-out", _ -> signedIn.logout());
        getElement()
                .addEventListener(
                        "switch-language",
                        e -> speak(e.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    private void show(Optional<Staff> who, Township township) {
        List<NavItem> items =
                NavItem.of(who).stream().filter(MainLayout::exists).toList();
        Set<NavItem> dock = NavItem.dock(items);
        boolean english = getLocale().getLanguage().equals("en");
        getElement()
                .setPropertyList(
                        "items",
                        items.stream().map(i -> item(i, dock.contains(i))).toList());
        getElement().setPropertyMap("words", words(english));
        getElement()
                .setProperty("township", getTranslation("shell.listOf", english ? township.nameEn() : township.name()));
        getElement().setProperty("person", who.map(Staff::name).orElse(""));
        getElement().setProperty("canChangePassword", isThere(PASSWORD));
    }

    private Map<String, Object> item(NavItem item, boolean dock) {
        return Map.of(
                "href",
                item.path(),
                "label",
                getTranslation(item.key()),
                "icon",
                item.icon(),
                "top",
                item.top(),
                "dock",
                dock);
    }

    private Map<String, Object> words(boolean english) {
        return Map.ofEntries(
                Map.entry("name", getTranslation("app.name")),
                Map.entry("home", getTranslation("shell.home")),
                Map.entry("nav", getTranslation("shell.nav")),
                Map.entry("dock", getTranslation("shell.dock")),
                Map.entry("largePrint", getTranslation("shell.largePrint")),
                Map.entry("otherLanguage", english ? "中文" : "English"),
                Map.entry("otherLang", english ? "zh-CN" : "en"),
                Map.entry("signIn", getTranslation("nav.SIGN_IN")),
                Map.entry("signOut", getTranslation("shell.signOut")),
                Map.entry("changePassword", getTranslation("shell.changePassword")),
                Map.entry("offline", getTranslation("shell.offline")),
                Map.entry("reconnecting", getTranslation("shell.reconnecting")));
    }

    private static boolean exists(NavItem item) {
        return item.path().isEmpty() || isThere(item.path());
    }

    private static boolean isThere(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }

    private void speak(String language) {
        UI ui = getUI().orElseThrow();
        ui.getSession().setLocale(Translations.provided(Locale.forLanguageTag(language)));
        ui.getPage().reload();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().setProperty("here", event.getLocation().getPath());
    }
}
