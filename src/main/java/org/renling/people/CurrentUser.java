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
        return signedIn().map(SignedIn::person);
    }

    /** The person who signed in, where a screen cannot be reached without. */
    public PersonId require() {
        return id().orElseThrow(() -> new Refusal(PeopleRefusal.NOT_SIGNED_IN));
    }

    /** The person as the rules see them now, in one statement; empty for a visitor and for a deactivated account. */
    public Optional<Staff> staff() {
        return id().map(people::staff).filter(Staff::active);
    }

    /** Whether somebody else knows the person's password, so that they have to choose their own before all else. */
    public boolean mustChangePassword() {
        return signedIn().filter(SignedIn::mustChangePassword).isPresent();
    }

    /** Lets this session go on where a change of password ended all of the account's. */
    public void goOn(int signInPeriod) {
        signedIn().ifPresent(who -> who.goOn(signInPeriod));
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication =
                SecurityContextHolder.getContextHolderStrategy().getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }
}
