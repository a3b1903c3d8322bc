package org.renling.people.signin;

import java.util.Set;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a person in for a test of a screen, without a password. */
public final class SignIn {
    private SignIn() {}

    public static void as(PersonId who, Role... roles) {
        var person = new SignedIn(who, "person", "", true, 0, false, Set.of(roles));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
