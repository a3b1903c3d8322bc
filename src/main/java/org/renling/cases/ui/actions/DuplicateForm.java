package org.renling.cases.ui.actions;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseRefusal;
import org.renling.shared.Refusal;

/** Finds the live case, by its code or by words, that this one is the same as. */
final class DuplicateForm extends ActionForm {
    private final ComboBox<CaseCard> same = new ComboBox<>();
    private final TextArea words = new TextArea();

    /** Which one, and what the reporter is told. */
    record Answer(CaseCode same, String words) {}

    /** @param search finds at most so many live cases for what was typed */
    DuplicateForm(BiFunction<String, Integer, Stream<CaseCard>> search) {
        add(new Paragraph(t("case.explain.MARK_DUPLICATE")));
        same.setLabel(t("case.duplicateOf"));
        same.setHelperText(t("case.duplicateOf.help"));
        same.setItemLabelGenerator(c -> c.title() == null ? c.code().value() : c.code() + " · " + c.title());
        same.setPageSize(20);
        same.setItems(q -> found(search, q));
        same.setRequiredIndicatorVisible(true);
        same.setWidthFull();
        field(
                same,
                FormRefusal.DUPLICATE_MISSING,
                CaseRefusal.DUPLICATE_NOT_LIVE,
                CaseRefusal.DUPLICATE_OF_ITSELF,
                CaseRefusal.NO_SUCH_CASE);
        words.setLabel(t("case.words.MARK_DUPLICATE"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(2000);
        field(words, CaseRefusal.REASON_MISSING, CaseRefusal.TEXT_TOO_LONG);
    }

    private static Stream<CaseCard> found(
            BiFunction<String, Integer, Stream<CaseCard>> search, Query<CaseCard, String> q) {
        return search.apply(q.getFilter().orElse(""), q.getOffset() + q.getLimit())
                .skip(q.getOffset());
    }

    Answer answer() {
        if (same.getValue() == null) throw new Refusal(FormRefusal.DUPLICATE_MISSING);
        return new Answer(same.getValue().code(), words.getValue());
    }
}
