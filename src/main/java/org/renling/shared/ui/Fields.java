package org.renling.shared.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields that speak the page's language, and errors at fields. */
public final class Fields {
    private Fields() {}

    /** A date picker that names months and days in the page's language. */
    public static DatePicker date(String label) {
        Locale locale = Locales.current();
        boolean chinese = !locale.getLanguage().equals("en");
        List<String> days = Stream.iterate(DayOfWeek.SUNDAY, d -> d.plus(1))
                .limit(7)
                .map(d -> d.getDisplayName(chinese ? TextStyle.NARROW : TextStyle.SHORT, locale))
                .toList();
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(m -> m.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdays(Stream.iterate(DayOfWeek.SUNDAY, d -> d.plus(1))
                        .limit(7)
                        .map(d -> d.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(days)
                .setFirstDayOfWeek(1)
                .setDateFormat("yyyy-MM-dd")
                .setToday(Refusals.translated("field.today"))
                .setCancel(Refusals.translated("dialog.cancel"))
                .setBadInputErrorMessage(Refusals.translated("field.badDate"))
                .setMinErrorMessage(Refusals.translated("field.tooEarly"))
                .setMaxErrorMessage(Refusals.translated("field.tooLate"))
                .setRequiredErrorMessage(Refusals.translated("field.required"));
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(words);
        return picker;
    }

    /** Shows an error at a field; always true, so that it can stand where a refusal finds its field. */
    public static boolean refuse(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        return true;
    }

    public static void clear(HasValidation... fields) {
        for (HasValidation field : fields) field.setInvalid(false);
    }
}
