package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.renling.shared.ui.EmptyState;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Titled;

/**
 * A list of entries with the open one beside it. The address names the entry, or {@code new}; on a phone the open entry
 * takes the place of the list.
 */
abstract class SectionView extends Div implements BeforeEnterObserver, Titled {
    static final String ENTRY = "entry";
    static final String NEW = "new";
    static final String PATTERN = "/:" + ENTRY + "?(new|[0-9]{1,18})";

    private final SettingsSection section;
    private final Div listSide = new Div();
    private final Div split = new Div(listSide);
    private final Anchor addLink = new Anchor();
    private final Entries entries = new Entries();
    private final Div empty = new Div();
    private @Nullable Component editor;
    private String open = "";
    private String query = "";

    SectionView(SettingsSection section) {
        this.section = section;
        addLink.setText(getTranslation(section.key("new")));
        addLink.addClassName("btn");
        split.addClassName("settings-split");
        listSide.addClassName("list-side");
        listSide.add(entries, empty);
        empty.add(new EmptyState(getTranslation(section.key("none")), getTranslation(section.key("noneHint"))));
        add(new PageHeader(heading(), getTranslation(section.key("lead")), addLink), new SettingsTabs(section), split);
    }

    /** Puts the entries in, as {@link #card} does. */
    abstract void list();

    abstract Component editorOf(long id);

    abstract Component editorOfNew();

    /** Takes what the address says about which entries to show. */
    void filter(QueryParameters asked) {}

    final void aboveList(Component component) {
        listSide.addComponentAsFirst(component);
    }

    final void belowList(Component component) {
        listSide.add(component);
    }

    final void card(long id, String name, String about, boolean active) {
        empty.setVisible(false);
        entries.add(address(Long.toString(id)), name, about, active, open.equals(Long.toString(id)));
    }

    final void refresh() {
        entries.clear();
        empty.setVisible(true);
        list();
    }

    final String address(String entry) {
        return section.path() + (entry.isEmpty() ? "" : "/" + entry) + (query.isEmpty() ? "" : "?" + query);
    }

    final void goTo(String entry) {
        UI.getCurrent().navigate(address(entry));
    }

    @Override
    public final String heading() {
        return getTranslation(section.key());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        open = event.getRouteParameters().get(ENTRY).orElse("");
        QueryParameters asked = event.getLocation().getQueryParameters();
        query = asked.getQueryString();
        addLink.setHref(address(NEW));
        addLink.setVisible(open.isEmpty());
        filter(asked);
        refresh();
        if (editor != null) split.remove(editor);
        editor = open.isEmpty() ? null : open.equals(NEW) ? editorOfNew() : editorOf(Long.parseLong(open));
        if (editor != null) split.add(editor);
        split.setClassName("open", editor != null);
    }

    final <F> Editor<F> editor(String title, EntryFields<F> fields, Editor.Save<F> save, Runnable onSaved) {
        return new Editor<>(title, address(""), fields, save, onSaved);
    }
}
