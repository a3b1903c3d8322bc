package org.renling.people;

import java.util.Locale;

/** A village as screens name it; one that is not active keeps its cases and takes no new ones. */
public record VillageEntry(VillageId id, String name, String nameEn, int position, boolean active) {
    public String name(Locale language) {
        return Directory.name(language, name, nameEn);
    }
}
