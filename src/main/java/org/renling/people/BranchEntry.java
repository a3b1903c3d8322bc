package org.renling.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A branch as screens name it; that of an office has no village. */
public record BranchEntry(
        BranchId id, String name, String nameEn, @Nullable VillageId village, boolean active) {
    public String name(Locale language) {
        return Directory.name(language, name, nameEn);
    }
}
