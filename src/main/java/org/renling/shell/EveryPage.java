package org.renling.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.renling.people.CurrentUser;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** What holds for every page: its language, how long its session lives, what is said when something breaks. */
@Component
class EveryPage implements VaadinServiceInitListener {
    static final String LANGUAGE_COOKIE = "renling-lang";
    private static final Logger LOG = LoggerFactory.getLogger(EveryPage.class);
    private static final long serialVersionUID = 1L;
    private static final Duration VISITOR = Duration.ofMinutes(10);
    private static final Duration NOBODY_LEFT = Duration.ofMinutes(2);

    private final transient CurrentUser user;
    private final transient I18NProvider translations;
    private final Duration member;

    EveryPage(CurrentUser user, I18NProvider translations, ServerProperties server) {
        this.user = user;
        this.translations = translations;
        this.member =
                Objects.requireNonNullElse(server.getServlet().getSession().getTimeout(), VISITOR);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(language(init.getRequest()));
            init.getSession().setErrorHandler(this::tell);
        });
        event.getSource().addUIInitListener(init -> letSessionsGo(init.getUI()));
        event.getSource().setSystemMessagesProvider(_ -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
        event.addIndexHtmlRequestListener(page -> {
            Locale language = language(page.getVaadinRequest());
            page.getDocument().select("html").attr("lang", language.toLanguageTag());
            page.getDocument().title(translations.getTranslation("app.name", language));
        });
    }

    /** The chosen language, else the first of the browser's that we speak, else Chinese. */
    private static Locale language(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        Optional<String> chosen = cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(LANGUAGE_COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
        if (chosen.isPresent()) return Translations.provided(Locale.forLanguageTag(chosen.get()));
        if (request.getHeader("Accept-Language") == null) return Locale.SIMPLIFIED_CHINESE;
        return java.util.Collections.list(request.getLocales()).stream()
                .filter(l -> l.getLanguage().equals("zh") || l.getLanguage().equals("en"))
                .findFirst()
                .map(Translations::provided)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /** A visitor's session ends soon after their last page closed, and not while they read on. */
    private void letSessionsGo(UI ui) {
        VaadinSession session = ui.getSession();
        WrappedSession kept = session.getSession();
        if (kept == null) return;
        boolean visitor = user.id().isEmpty();
        kept.setMaxInactiveInterval((int) (visitor ? VISITOR : member).toSeconds());
        if (!visitor) return;
        ui.addDetachListener(_ -> {
            boolean last = session.getUIs().stream().allMatch(other -> other == ui || other.isClosing());
            WrappedSession still = session.getSession();
            if (last && still != null) shorten(still);
        });
    }

    private static void shorten(WrappedSession session) {
        try {
            session.setMaxInactiveInterval((int) NOBODY_LEFT.toSeconds());
        } catch (IllegalStateException e) {
            LOG.trace("The session had ended already", e);
        }
    }

    private void tell(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        while (cause.getCause() != null && !(cause instanceof Refusal)) cause = cause.getCause();
        if (cause instanceof Refusal refusal) {
            Notices.refused(Refusals.words(refusal));
            return;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Something broke, reference {}", reference, event.getThrowable());
        if (UI.getCurrent() != null) Notices.refused(UI.getCurrent().getTranslation("error.broken", reference));
    }
}
