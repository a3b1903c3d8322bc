package org.renling.people;

import org.jspecify.annotations.Nullable;

/** What an administrator says about a branch; that of an office has no village. */
public record BranchForm(
        String name, String nameEn, @Nullable VillageId village, boolean active) {
    public BranchForm {
        name = name.strip();
        nameEn = nameEn.strip();
    }
}
