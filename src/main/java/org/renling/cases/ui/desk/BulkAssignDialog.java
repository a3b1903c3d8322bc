package org.renling.cases.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Refusals;

/**
 * Assigns several cases together: first a preview in which each case has somebody proposed who can be changed or left out,
 * then what came of each.
 */
class BulkAssignDialog extends Dialog {
    private final Map<CaseCode, Line> lines = new LinkedHashMap<>();
    private final Paragraph lead = new Paragraph();
    private final Button send = new Button();
    private final Button close = new Button();
    private final Function<Map<CaseCode, PersonId>, Map<CaseCode, Optional<Refusal>>> assign;

    /**
     * @param titles the cases in the order in which they are shown
     * @param assign assigns each to the person named for it and says for each why not
     */
    BulkAssignDialog(
            Map<CaseCode, String> titles,
            Map<CaseCode, List<Candidate>> fitting,
            Function<Map<CaseCode, PersonId>, Map<CaseCode, Optional<Refusal>>> assign) {
        this.assign = assign;
        setHeaderTitle(getTranslation("desk.bulk.title", titles.size()));
        setCloseOnOutsideClick(false);
        lead.setText(getTranslation("desk.bulk.lead"));
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-plan");
        Map<CaseCode, Optional<Candidate>> plan = AssignmentPlan.of(titles.keySet(), fitting);
        titles.forEach((code, title) -> {
            Line line =
                    new Line(title, fitting.getOrDefault(code, List.of()), plan.getOrDefault(code, Optional.empty()));
            lines.put(code, line);
            list.add(line);
        });
        add(lead, list);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> send());
        close.setText(getTranslation("dialog.cancel"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClickListener(_ -> close());
        getFooter().add(close, send);
        recount();
    }

    private void recount() {
        long wanted = lines.values().stream().filter(l -> l.chosen() != null).count();
        send.setText(getTranslation("desk.bulk.send", wanted));
        send.setEnabled(wanted > 0);
    }

    private void send() {
        Map<CaseCode, PersonId> wanted = new LinkedHashMap<>();
        lines.forEach((code, line) -> {
            Candidate chosen = line.chosen();
            if (chosen != null) wanted.put(code, chosen.id());
        });
        Map<CaseCode, Optional<Refusal>> outcome = assign.apply(wanted);
        lines.forEach((code, line) -> line.show(outcome.get(code)));
        long done = outcome.values().stream().filter(Optional::isEmpty).count();
        lead.setText(getTranslation("desk.bulk.outcome", done, lines.size()));
        lead.getElement().setAttribute("role", "status");
        send.setVisible(false);
        close.setText(getTranslation("desk.close"));
        close.focus();
    }

    /** One case of the preview, and afterwards what came of it. */
    private final class Line extends ListItem {
        private final ComboBox<Candidate> person = new ComboBox<>();
        private final Span outcome = new Span();

        Line(String title, List<Candidate> fitting, Optional<Candidate> proposed) {
            Span name = new Span(title);
            person.setItems(fitting);
            person.setItemLabelGenerator(CandidateWords::named);
            person.setAriaLabel(getTranslation("desk.bulk.person", title));
            person.setPlaceholder(getTranslation("desk.bulk.leaveOut"));
            person.setClearButtonVisible(true);
            person.setEnabled(!fitting.isEmpty());
            proposed.ifPresent(person::setValue);
            person.addValueChangeListener(_ -> recount());
            outcome.setVisible(fitting.isEmpty());
            outcome.setText(getTranslation("desk.nobodyFits"));
            add(name, person, outcome);
        }

        @Nullable
        Candidate chosen() {
            return person.getValue();
        }

        /** @param result null where the case was left out */
        void show(@Nullable Optional<Refusal> result) {
            Candidate chosen = chosen();
            person.setVisible(false);
            outcome.setVisible(true);
            if (result == null || chosen == null) {
                outcome.setText(getTranslation("desk.bulk.leftOut"));
            } else if (result.isEmpty()) {
                outcome.addClassName("desk-done");
                outcome.setText("✓ " + getTranslation("desk.bulk.done", chosen.name()));
            } else {
                Refusal refusal = result.get();
                outcome.addClassName("desk-refused");
                outcome.setText("! " + getTranslation("desk.bulk.refused", chosen.name(), Refusals.words(refusal)));
            }
        }
    }
}
