package org.renling.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.renling.cases.ServiceProofs;
import org.renling.cases.ServiceProofs.Checked;
import org.renling.cases.ui.page.Hours;
import org.renling.shared.ui.Panel;
import org.renling.shared.ui.StatusBadge;
import org.renling.shared.ui.Titled;

/** Tells whoever holds a proof of service whether its code is genuine and what it says. */
@Route("proof/:code")
@AnonymousAllowed
public class ProofCheckView extends Composite<Div> implements BeforeEnterObserver, Titled {
    private final ServiceProofs proofs;

    ProofCheckView(ServiceProofs proofs) {
        this.proofs = proofs;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new H1(heading()));
        proofs.check(event.getRouteParameters().get("code").orElse(""))
                .ifPresentOrElse(this::genuine, () -> say("unknown", StatusBadge.Tone.LATE, ""));
    }

    private void genuine(Checked checked) {
        String sentence = getTranslation(
                "proof.sentence",
                checked.name(),
                checked.from().toString(),
                checked.to().toString(),
                Hours.words(checked.minutes()));
        if (checked.stands()) say("genuine", StatusBadge.Tone.GOOD, sentence);
        else say("less", StatusBadge.Tone.LATE, sentence);
    }

    private void say(String outcome, StatusBadge.Tone tone, String sentence) {
        Panel panel =
                new Panel(getTranslation("proof.result"), new StatusBadge(tone, getTranslation("proof." + outcome)));
        if (!sentence.isEmpty()) panel.add(new Paragraph(sentence));
        panel.add(new Paragraph(getTranslation("proof." + outcome + ".explain")));
        getContent().add(panel);
    }

    @Override
    public String heading() {
        return getTranslation("proof.check.title");
    }
}
