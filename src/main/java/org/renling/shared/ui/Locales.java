package org.renling.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The language of the page at hand; Chinese where there is none. */
public final class Locales {
    private Locales() {}

    public static Locale current() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }

    public static boolean isEnglish() {
        return current().getLanguage().equals("en");
    }
}
