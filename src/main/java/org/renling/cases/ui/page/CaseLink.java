package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.Anchor;
import org.renling.cases.CaseCode;

/** Leads to a case by its code. */
public final class CaseLink extends Anchor {
    public CaseLink(CaseCode code) {
        this(code, code.value());
    }

    public CaseLink(CaseCode code, String words) {
        super("cases/" + code.value(), words);
    }
}
