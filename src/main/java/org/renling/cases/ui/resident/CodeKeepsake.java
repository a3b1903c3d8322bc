package org.renling.cases.ui.resident;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.renling.cases.CaseCode;
import org.renling.cases.FollowCode;
import org.renling.shared.ui.Panel;
import org.renling.shared.ui.QrCode;

/** The code by which a resident finds their case again: to read, to scan, to print. */
public final class CodeKeepsake extends Panel {
    public CodeKeepsake(FollowCode code, CaseCode of, boolean justSent) {
        super(heading(justSent));
        addClassNames("keepsake");
        Paragraph large = new Paragraph(code.grouped());
        large.addClassName("follow-code");
        Paragraph why = new Paragraph(getTranslation(justSent ? "follow.keep.new" : "follow.keep", of.value()));
        Anchor link = new Anchor("follow/" + code.value(), getTranslation("follow.link"));
        Button print = new Button(getTranslation("follow.print"));
        print.addClickListener(_ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("no-print");
        add(why, large, new QrCode("follow/" + code.value(), getTranslation("follow.qr")), link, print);
        if (justSent) addClassName("fresh");
    }

    private static String heading(boolean justSent) {
        return UI.getCurrent().getTranslation(justSent ? "follow.keep.newTitle" : "follow.keep.title");
    }
}
