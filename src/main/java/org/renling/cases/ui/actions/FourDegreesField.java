package org.renling.cases.ui.actions;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.FourDegrees;

/** The four-degree score as four rows of words, one tap each. */
final class FourDegreesField extends CustomField<FourDegrees> {
    private final RadioButtonGroup<Integer> frequency = row("frequency");
    private final RadioButtonGroup<Integer> breadth = row("breadth");
    private final RadioButtonGroup<Integer> urgency = row("urgency");
    private final RadioButtonGroup<Integer> difficulty = row("difficulty");
    private final Span sum = new Span();

    FourDegreesField() {
        setLabel(getTranslation("case.degrees"));
        addClassName("four-degrees");
        sum.addClassName("four-degrees-sum");
        Div rows = new Div(frequency, breadth, urgency, difficulty, sum);
        rows.addClassName("four-degrees-rows");
        add(rows);
        rows().forEach(row -> row.addValueChangeListener(_ -> {
            updateValue();
            showSum();
        }));
        showSum();
    }

    private RadioButtonGroup<Integer> row(String degree) {
        RadioButtonGroup<Integer> row = new RadioButtonGroup<>(getTranslation("case.degree." + degree));
        row.setItems(List.of(1, 2, 3, 4));
        row.setItemLabelGenerator(n -> n + " " + getTranslation("case.degree." + degree + "." + n));
        return row;
    }

    private void showSum() {
        FourDegrees value = getValue();
        sum.setText(
                value == null ? getTranslation("case.degrees.none") : getTranslation("case.degrees.sum", value.sum()));
    }

    private Stream<RadioButtonGroup<Integer>> rows() {
        return Stream.of(frequency, breadth, urgency, difficulty);
    }

    @Override
    protected @Nullable FourDegrees generateModelValue() {
        if (rows().map(RadioButtonGroup::getValue).anyMatch(Objects::isNull)) return null;
        return new FourDegrees(frequency.getValue(), breadth.getValue(), urgency.getValue(), difficulty.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable FourDegrees value) {
        frequency.setValue(value == null ? null : value.frequency());
        breadth.setValue(value == null ? null : value.breadth());
        urgency.setValue(value == null ? null : value.urgency());
        difficulty.setValue(value == null ? null : value.difficulty());
    }
}
