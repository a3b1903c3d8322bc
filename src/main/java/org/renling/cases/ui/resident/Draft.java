package org.renling.cases.ui.resident;

import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryBook;
import org.renling.people.VillageEntry;

/** A report as far as it is written. */
public record Draft(
        CaseKind kind,
        CategoryBook.@Nullable Entry category,
        @Nullable VillageEntry village,
        String title,
        String told,
        String name,
        String phone) {}
