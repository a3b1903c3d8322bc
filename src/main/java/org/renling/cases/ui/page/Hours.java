package org.renling.cases.ui.page;

import com.vaadin.flow.i18n.I18NProvider;
import org.renling.shared.ui.Locales;

/** Service time in hours and minutes. */
public final class Hours {
    private Hours() {}

    public static String words(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) return say("case.time.minutes", rest);
        return rest == 0 ? say("case.time.hours", hours) : say("case.time.both", hours, rest);
    }

    private static String say(String key, Object... details) {
        return I18NProvider.translate(Locales.current(), key, details);
    }
}
