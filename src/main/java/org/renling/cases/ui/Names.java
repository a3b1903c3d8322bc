package org.renling.cases.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryBook;
import org.renling.cases.CategoryId;
import org.renling.people.Directory;
import org.renling.people.VillageEntry;
import org.renling.people.VillageId;
import org.renling.shared.ui.Locales;
import org.springframework.stereotype.Component;

/** What villages and categories are called in the reader's language; kept for half a minute, since every card asks. */
@Component
public class Names {
    private static final long FRESH = TimeUnit.SECONDS.toNanos(30);
    private final Directory directory;
    private final CategoryBook categories;
    private volatile @Nullable Read read;

    Names(Directory directory, CategoryBook categories) {
        this.directory = directory;
        this.categories = categories;
    }

    private record Read(
            long at,
            List<VillageEntry> villages,
            List<CategoryBook.Entry> categories,
            Map<VillageId, VillageEntry> village,
            Map<CategoryId, CategoryBook.Entry> category) {}

    /** Empty where there is none to name. */
    public String village(@Nullable VillageId id) {
        VillageEntry known = id == null ? null : known(id, Read::village);
        return known == null ? "" : known.name(Locales.current());
    }

    public String category(@Nullable CategoryId id) {
        CategoryBook.Entry known = id == null ? null : known(id, Read::category);
        return known == null ? "" : name(known);
    }

    /** A category's name in the reader's language. */
    public static String name(CategoryBook.Entry category) {
        return Locales.isEnglish() ? category.nameEn() : category.name();
    }

    /** A village in which cases can be reported. */
    public Optional<VillageEntry> activeVillage(VillageId id) {
        return Optional.ofNullable(known(id, Read::village)).filter(VillageEntry::active);
    }

    /** The villages in which cases can be reported, in their order. */
    public List<VillageEntry> villages() {
        return read().villages().stream().filter(VillageEntry::active).toList();
    }

    /** The categories in use of a kind, or of all kinds, in their order. */
    public List<CategoryBook.Entry> categories(@Nullable CaseKind kind) {
        return read().categories().stream()
                .filter(CategoryBook.Entry::active)
                .filter(c -> kind == null || c.kind() == kind)
                .toList();
    }

    private <K, V> @Nullable V known(K id, Function<Read, Map<K, V>> map) {
        V found = map.apply(read()).get(id);
        if (found != null) return found;
        read = null;
        return map.apply(read()).get(id);
    }

    private Read read() {
        Read known = read;
        long now = System.nanoTime();
        if (known != null && now - known.at() < FRESH) return known;
        List<VillageEntry> villages = directory.villages();
        List<CategoryBook.Entry> entries = categories.all();
        Read fresh = new Read(
                now,
                villages,
                entries,
                villages.stream().collect(Collectors.toMap(VillageEntry::id, Function.identity())),
                entries.stream().collect(Collectors.toMap(CategoryBook.Entry::id, Function.identity())));
        read = fresh;
        return fresh;
    }
}
