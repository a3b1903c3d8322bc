package org.renling.people;

import java.util.Optional;
import org.renling.people.signin.SignedIn;
import org.renling.shared.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at the screen: the only way by which views learn it. */
@Component
public class CurrentUser {
    private final People people;

    CurrentUser(People people) {
        this.people = people;
    }

    /** The person who signed in; empty for a visitor. */
    public Optional<PersonId> id() {
        Authentication authentication =
                SecurityContextHolder.getContextHolderStrategy().getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who.person())
                : Optional.empty();
    }

    /** The person who signed in, where a screen cannot be reached without. */
    public PersonId require() {
        return id().orElseThrow(() -> new Refusal(PeopleRefusal.NOT_SIGNED_IN));
    }

    /** The person as the rules see them now, in one statement; empty for a visitor and for a deactivated account. */
    public Optional<Staff> staff() {
        return id().map(people::staff).filter(Staff::active);
    }
}
