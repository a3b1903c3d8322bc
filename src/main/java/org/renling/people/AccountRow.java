package org.renling.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account in the administrators' list. */
public record AccountRow(
        PersonId id,
        String username,
        String name,
        boolean active,
        Set<Role> roles,
        @Nullable MemberCategory category,
        @Nullable BranchId branch,
        @Nullable VillageId village) {
    public AccountRow {
        roles = Set.copyOf(roles);
    }
}
