package org.renling.cases.ui.resident;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.renling.cases.Report;
import org.renling.files.FileIntake;
import org.renling.files.ui.PhotoUpload;
import org.renling.shared.ui.DraftKeeper;
import org.renling.shared.ui.Fields;

/** The second step of a report: how it is, with photos, and how to reach the reporter. */
public final class DetailStep extends Div {
    private static final int MOST_PHOTOS = 5;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_PHONE = 20;
    final TextArea told = new TextArea();
    final TextField name = new TextField();
    final TextField phone = new TextField();
    private final PhotoUpload photos;

    public DetailStep(FileIntake intake) {
        addClassName("stack");
        told.setLabel(getTranslation("report.told"));
        told.setHelperText(getTranslation("report.told.help"));
        told.setMaxLength(Report.LONGEST_TOLD);
        told.setRequiredIndicatorVisible(true);
        told.setValueChangeMode(ValueChangeMode.ON_BLUR);
        name.setLabel(getTranslation("report.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        phone.setLabel(getTranslation("report.phone"));
        phone.setHelperText(getTranslation("report.phone.help"));
        phone.setMaxLength(LONGEST_PHONE);
        phone.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.TEL);
        phone.getElement().setAttribute("inputmode", "tel");
        photos = new PhotoUpload(intake, PhotoUpload.Takes.PHOTOS, MOST_PHOTOS);
        add(told, new Div(new H3(getTranslation("report.photos")), photos), name, phone);
    }

    public void keptBy(DraftKeeper draft) {
        draft.keep("told", told).keep("name", name).keep("phone", phone);
    }

    public PhotoUpload photos() {
        return photos;
    }

    public boolean isComplete() {
        Fields.clear(told, phone);
        if (told.getValue().isBlank()) Fields.refuse(told, getTranslation("report.told.missing"));
        String digits = phone.getValue().replaceAll("[\\s()+-]", "");
        if (!phone.isEmpty() && !digits.matches("[0-9]{5,15}"))
            Fields.refuse(phone, getTranslation("report.phone.unreadable"));
        if (told.isInvalid()) told.focus();
        else if (phone.isInvalid()) phone.focus();
        return !told.isInvalid() && !phone.isInvalid();
    }
}
