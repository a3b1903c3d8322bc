package org.renling.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short messages that screen readers announce without taking the focus. */
public final class Notices {
    private static final int DONE = 4_000;
    private static final int REFUSED = 12_000;

    private Notices() {}

    /** Says that something was done. */
    public static void done(String words) {
        show("✓", words, DONE, false);
    }

    /** Says why something was not done; stays long enough to be read, and can be sent away. */
    public static void refused(String words) {
        show("!", words, REFUSED, true);
    }

    private static void show(String icon, String words, int milliseconds, boolean closable) {
        Span sign = new Span(icon);
        sign.getElement().setAttribute("aria-hidden", "true");
        Span text = new Span(sign, new Span(words));
        text.addClassName("notice");
        Notification notice = new Notification(text);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(milliseconds);
        notice.setAssertive(closable);
        if (closable) {
            Button close = new Button(UI.getCurrent().getTranslation("notice.close"), _ -> notice.close());
            close.addThemeName("tertiary");
            text.add(close);
        }
        notice.open();
    }
}
