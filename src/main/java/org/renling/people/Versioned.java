package org.renling.people;

import org.renling.shared.Refusal;

/** An entry as it was read: whoever saves it says which state they saw, so that nobody undoes another's work unseen. */
public record Versioned<T>(T entry, int version, boolean active) {

    /** Refuses a change that was made on an older state than the present one. */
    public static void check(int seen, int present) {
        if (seen != present) throw new Refusal(PeopleRefusal.ENTRY_CHANGED_MEANWHILE);
    }
}
