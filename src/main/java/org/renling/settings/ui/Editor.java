package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.renling.people.PeopleRefusal;
import org.renling.people.Versioned;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Attempt;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.Refusals;

/**
 * One entry with its fields. Where somebody else changed it meanwhile it says what, keeps what was typed, and saves it on
 * the next press.
 */
class Editor<F> extends Section {
    /** Saves what was typed on the version that was seen. */
    @FunctionalInterface
    interface Save<F> {
        void save(F entry, int seen);
    }

    private final EntryFields<F> fields;
    private final Save<F> save;
    private final Runnable onSaved;
    private final Div refused = new Div();
    private @Nullable Versioned<F> seen;
    private @Nullable Supplier<Versioned<F>> reopen;

    Editor(String title, String back, EntryFields<F> fields, Save<F> save, Runnable onSaved) {
        this.fields = fields;
        this.save = save;
        this.onSaved = onSaved;
        addClassNames("panel", "editor");
        refused.getElement().setAttribute("role", "alert");
        Div form = new Div();
        form.addClassName("fields");
        fields.components().forEach(form::add);
        Button button = new Button(getTranslation("settings.save"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                trySaving();
            } finally {
                button.setEnabled(true);
            }
        });
        Div foot = new Div(button);
        foot.addClassNames("row", "foot");
        if (!back.isEmpty()) {
            Anchor close = new Anchor(back, getTranslation("settings.back"));
            close.addClassNames("btn", "second");
            foot.add(close);
        }
        add(new H2(title), refused, form, foot);
    }

    /** @param again reads the entry anew, for when somebody else was quicker */
    Editor<F> showing(Versioned<F> now, Supplier<Versioned<F>> again) {
        seen = now;
        reopen = again;
        fields.show(now.entry());
        return this;
    }

    void addBelow(Component component) {
        add(component);
    }

    private void trySaving() {
        refused.removeAll();
        fields.clearErrors();
        Versioned<F> before = seen;
        Attempt.attempt(
                () -> save.save(fields.value(), before == null ? 0 : before.version()), this::saved, this::refuse);
    }

    private void saved() {
        Supplier<Versioned<F>> again = reopen;
        if (again != null) {
            seen = again.get();
            fields.show(seen.entry());
        }
        Notices.done(getTranslation("settings.saved"));
        onSaved.run();
    }

    private boolean refuse(Refusal refusal) {
        if (refusal.reason() == PeopleRefusal.ENTRY_CHANGED_MEANWHILE) return sayWhatChanged();
        if (fields.refuse(refusal)) return true;
        Paragraph words = new Paragraph(Refusals.words(refusal));
        words.addClassName("refused");
        refused.add(words);
        return true;
    }

    private boolean sayWhatChanged() {
        Versioned<F> before = seen;
        Supplier<Versioned<F>> again = reopen;
        if (before == null || again == null) return false;
        Versioned<F> now = again.get();
        seen = now;
        Map<String, String> was = fields.describe(before.entry());
        List<ListItem> changes = fields.describe(now.entry()).entrySet().stream()
                .filter(line -> !line.getValue().equals(was.get(line.getKey())))
                .map(line -> new ListItem(line.getKey() + ": " + line.getValue()))
                .toList();
        Div said =
                new Div(new Paragraph(getTranslation(changes.isEmpty() ? "settings.changedSame" : "settings.changed")));
        said.addClassName("changed-by-others");
        UnorderedList list = new UnorderedList();
        changes.forEach(list::add);
        said.add(list, new Paragraph(getTranslation("settings.changedSave")));
        refused.add(said);
        return true;
    }
}
