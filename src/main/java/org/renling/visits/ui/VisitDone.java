package org.renling.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.renling.cases.Receipt;
import org.renling.shared.ui.QrCode;
import org.renling.visits.Asked;

/** What to leave with the household: for each thing asked the code by which they follow it. */
final class VisitDone extends Composite<Section> {
    VisitDone(List<Asked> asked, List<Receipt> receipts, Runnable next) {
        getContent().addClassNames("panel", "visit-done");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new H2("✓ " + getTranslation("visits.done")));
        getContent().add(new Paragraph(getTranslation("visits.done.hand", receipts.size())));
        for (int i = 0; i < receipts.size(); i++)
            getContent().add(slip(i < asked.size() ? asked.get(i).title() : "", receipts.get(i)));
        Button again = new Button(getTranslation("visits.done.next"), _ -> next.run());
        again.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(again);
        getContent()
                .getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }

    private Div slip(String title, Receipt receipt) {
        String path = "follow/" + receipt.follow().value();
        Span code = new Span(receipt.follow().grouped());
        code.addClassName("follow-code");
        Anchor open =
                new Anchor("cases/" + receipt.code().value(), receipt.code().value());
        Div words = new Div(
                new H3(title),
                new Paragraph(getTranslation("visits.done.code")),
                code,
                new Div(new Span(getTranslation("visits.done.number") + " "), open));
        Div slip = new Div(words, new QrCode(path, getTranslation("visits.done.qr", title)));
        slip.addClassName("slip");
        return slip;
    }
}
