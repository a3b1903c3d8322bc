package org.renling.cases.ui.actions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseReader;

/** Shows the reporter's name and phone in full to those who need them; the reason is kept. */
record RevealAction(CaseReader reader) implements CaseAction {
    @Override
    public CaseEvent event() {
        return CaseEvent.PROGRESS;
    }

    @Override
    public String name() {
        return "REVEAL";
    }

    @Override
    public boolean isOffered(ActionSite site) {
        return site.isInside() && site.inside().mayReveal();
    }

    @Override
    public void open(ActionSite site) {
        RevealForm form = new RevealForm();
        form.openAs(label(), () -> show(reader.reveal(site.code(), form.words(), site.me())), site.changed());
    }

    private static void show(CaseReader.Contact contact) {
        Dialog dialog = new Dialog();
        dialog.addClassName("action-dialog");
        dialog.setHeaderTitle(dialog.getTranslation("case.contact"));
        Div words = new Div();
        words.addClassName("contact");
        if (contact.name() != null) words.add(new Paragraph(contact.name()));
        if (contact.phone() != null) words.add(new Anchor("tel:" + contact.phone(), contact.phone()));
        if (contact.name() == null && contact.phone() == null)
            words.add(new Paragraph(dialog.getTranslation("case.contact.none")));
        dialog.add(words);
        dialog.getFooter().add(new Button(dialog.getTranslation("case.close"), _ -> dialog.close()));
        dialog.open();
    }
}
