package org.renling.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.renling.shared.Refusal;

/** Turns a refusal into words: what happened and what to do. */
public final class Refusals {
    private Refusals() {}

    public static String words(Refusal refusal) {
        return words(refusal, Locales.current());
    }

    public static String words(Refusal refusal, Locale locale) {
        return I18NProvider.translate(locale, refusal.reason().key(), refusal.details());
    }

    /** The message under a key in the language of the page at hand. */
    public static String translated(String key, Object... details) {
        UI ui = UI.getCurrent();
        return I18NProvider.translate(ui == null ? Locales.current() : ui.getLocale(), key, details);
    }
}
