package org.renling.cases;

import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.springframework.stereotype.Service;

/** Opens one case, showing each viewer what they may see and do. */
@Service
public class CaseReader {
    /** @param viewer null for a visitor */
    public CaseDetail open(CaseCode code, @Nullable PersonId viewer) {
        throw CaseChanges.noSuchCase();
    }

    public FollowedCase follow(FollowCode code) {
        throw CaseChanges.noSuchCase();
    }

    /** Shows the reporter's name and phone in full, and logs who asked and why. */
    public Contact reveal(CaseCode code, String reason, PersonId by) {
        throw CaseChanges.noSuchCase();
    }

    /** A reporter's name and phone, unmasked. */
    public record Contact(@Nullable String name, @Nullable String phone) {}
}
