package org.renling.cases.ui.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.renling.cases.CaseCode;
import org.renling.cases.EvidenceItem;
import org.renling.cases.EvidenceStage;
import org.renling.shared.TownshipClock;

/**
 * Shows what was put to a case: photos small, before beside after, documents as links, words as words. It is given what
 * {@code EvidenceShelf.of(...)} lists, and shows nothing at all where nothing was given.
 */
@Tag("renling-evidence")
@JsModule("./photo/renling-evidence.ts")
public class EvidenceGallery extends Component implements HasStyle, LocaleChangeObserver {
    private static final int KILOBYTE = 1024;
    private List<EvidenceItem> items;

    public EvidenceGallery(List<EvidenceItem> items) {
        this.items = List.copyOf(items);
    }

    /** Shows these instead. */
    public void setItems(List<EvidenceItem> given) {
        items = List.copyOf(given);
        show(getLocale());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(event.getLocale());
    }

    private void show(Locale locale) {
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        setVisible(!items.isEmpty());
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "before", getTranslation("gallery.before"),
                                "after", getTranslation("gallery.after"),
                                "photos", getTranslation("gallery.photos"),
                                "open", getTranslation("gallery.open"),
                                "unseen", getTranslation("gallery.unseen")));
        getElement()
                .setPropertyList(
                        "items", items.stream().map(i -> shown(i, date)).toList());
    }

    private Map<String, Object> shown(EvidenceItem item, DateTimeFormatter date) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("kind", getTranslation("evidence." + item.kind()));
        shown.put("before", item.stage() == EvidenceStage.BEFORE);
        shown.put("by", item.givenBy() == null ? getTranslation("gallery.resident") : item.givenBy());
        shown.put("on", date.format(item.givenAt().atZone(TownshipClock.ZONE)));
        put(shown, "note", item.note());
        put(shown, "link", item.link());
        put(shown, "thumb", item.thumbnail());
        if (item.fileName() != null) {
            shown.put("name", item.fileName());
            shown.put("size", size(item.bytes()));
        }
        CaseCode earlier = item.usedBefore();
        if (earlier != null) {
            shown.put("earlier", "cases/" + earlier.value());
            shown.put("warning", getTranslation("gallery.usedBefore", earlier.value()));
        }
        return shown;
    }

    private static void put(Map<String, Object> shown, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) shown.put(key, value);
    }

    private static String size(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? Math.max(1, bytes / KILOBYTE) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / KILOBYTE / KILOBYTE);
    }
}
