package org.renling.people;

import org.jspecify.annotations.Nullable;

/** A person with an account as colleagues see them in a list. */
public record PersonEntry(
        PersonId id,
        String name,
        @Nullable MemberCategory category,
        @Nullable BranchId branch,
        @Nullable VillageId village) {}
