package org.renling.people.signin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers of the person who signed in; whether it still holds is asked anew with each request. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;
    private final long id;
    private final String username;
    private final boolean active;
    private final int stamp;
    private final List<SimpleGrantedAuthority> authorities;
    private @Nullable String passwordHash;

    /** @param stamp the number of the account's sign-in period; sessions of an earlier one have ended */
    public SignedIn(PersonId person, String username, String passwordHash, boolean active, int stamp, Set<Role> roles) {
        this.id = person.value();
        this.username = username;
        this.passwordHash = passwordHash;
        this.active = active;
        this.stamp = stamp;
        this.authorities = authoritiesOf(roles);
    }

    public static List<SimpleGrantedAuthority> authoritiesOf(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    public PersonId person() {
        return new PersonId(id);
    }

    public int stamp() {
        return stamp;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return "account " + id;
    }
}
