package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import org.renling.cases.ui.CaseWords;

/** A moment the way people say it; a press shows the exact one, and back. */
final class When extends NativeButton {
    When(Instant at, CaseWords words) {
        String said = words.when(at);
        String exact = words.exact(at);
        setText(said);
        addClassName("when");
        setTitle(exact);
        addClickListener(_ -> setText(getText().equals(said) ? exact : said));
    }
}
