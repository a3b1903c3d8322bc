package org.renling.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account as the rules see them, read afresh for each use case, so that a right taken away is gone at
 * once.
 *
 * @param scope where the person leads; nowhere for those who are no leader
 * @param claimCap how many cases the person may have in hand at a time
 */
public record Staff(
        PersonId id,
        String name,
        boolean active,
        Set<Role> roles,
        Scope scope,
        Set<Skill> skills,
        @Nullable MemberCategory category,
        @Nullable BranchId branch,
        @Nullable VillageId village,
        int claimCap) {
    public Staff {
        roles = Set.copyOf(roles);
        skills = Set.copyOf(skills);
    }

    public boolean is(Role role) {
        return active && roles.contains(role);
    }

    public boolean leads(VillageId where) {
        return is(Role.LEADER) && scope.covers(where);
    }

    public boolean leadsTownship() {
        return is(Role.LEADER) && scope.township();
    }

    public boolean mediates() {
        return is(Role.MEMBER) && skills.contains(Skill.MEDIATOR);
    }
}
