package org.renling.people;

import java.util.Set;

/** Where a leader decides: the whole township, or some villages. */
public record Scope(boolean township, Set<VillageId> villages) {
    public static final Scope NOWHERE = new Scope(false, Set.of());
    public static final Scope TOWNSHIP = new Scope(true, Set.of());

    public Scope {
        villages = Set.copyOf(villages);
    }

    public static Scope of(VillageId... villages) {
        return new Scope(false, Set.of(villages));
    }

    public boolean covers(VillageId village) {
        return township || villages.contains(village);
    }
}
