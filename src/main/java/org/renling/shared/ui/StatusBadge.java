package org.renling.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A status with its icon and its word; never by colour alone. */
public class StatusBadge extends Span {
    /** What colour a status has, and which sign stands before it. */
    public enum Tone {
        CALM("○"),
        WAIT("◐"),
        LATE("!"),
        GOOD("✓"),
        PLAIN("–");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** The class in the style sheet. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param exact what is shown on demand, such as the exact date; may be empty */
    public StatusBadge(Tone tone, String words, String exact) {
        Span icon = new Span(tone.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(words));
        addClassNames("status", tone.style());
        if (!exact.isEmpty()) getElement().setAttribute("title", exact);
    }

    public StatusBadge(Tone tone, String words) {
        this(tone, words, "");
    }
}
