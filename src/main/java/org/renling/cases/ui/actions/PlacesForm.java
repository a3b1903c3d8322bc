package org.renling.cases.ui.actions;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.renling.cases.CaseRefusal;

/** How many helping hands a case has room for. */
final class PlacesForm extends ActionForm {
    private final IntegerField places = new IntegerField();

    PlacesForm(int places, int helpers) {
        add(new Paragraph(t("case.explain.OPEN_PLACES", helpers)));
        this.places.setLabel(t("case.places"));
        this.places.setMin(helpers);
        this.places.setMax(500);
        this.places.setStepButtonsVisible(true);
        this.places.setValue(Math.max(places, helpers + 1));
        field(this.places, CaseRefusal.NO_PLACES_LEFT);
    }

    int places() {
        return places.getValue() == null ? -1 : places.getValue();
    }
}
