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
    private volatile int stamp;
    private volatile boolean mustChangePassword;
    private final List<SimpleGrantedAuthority> authorities;
    private @Nullable String passwordHash;

    /**
     * @param stamp the number of the account's sign-in period; sessions of an earlier one have ended
     * @param mustChangePassword whether somebody else knows the password, so that nothing else may be done before
     */
    SignedIn(
            PersonId person,
            String username,
            String passwordHash,
            boolean active,
            int stamp,
            boolean mustChangePassword,
            Set<Role> roles) {
        this.id = person.value();
        this.username = username;
        this.passwordHash = passwordHash;
        this.active = active;
        this.stamp = stamp;
        this.mustChangePassword = mustChangePassword;
        this.authorities = authoritiesOf(roles);
    }

    static List<SimpleGrantedAuthority> authoritiesOf(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    public PersonId person() {
        return new PersonId(id);
    }

    int stamp() {
        return stamp;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Goes on in the account's new sign-in period: the person has just chosen another password in this session. */
    public void goOn(int newStamp) {
        stamp = newStamp;
        mustChangePassword = false;
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
