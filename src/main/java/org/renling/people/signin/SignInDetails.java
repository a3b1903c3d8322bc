package org.renling.people.signin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of a name that signs in, in one statement. */
@Service
public class SignInDetails implements UserDetailsService, UserDetailsPasswordService {
    private final JdbcClient jdbc;

    SignInDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public SignedIn loadUserByUsername(String username) {
        return jdbc.sql("""
                        SELECT a.id, a.username, a.password_hash, a.active, a.sign_in_stamp,
                               (SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = a.id) AS roles
                        FROM account a WHERE a.username = :username""")
                .param("username", username)
                .query((rs, _) -> new SignedIn(
                        new PersonId(rs.getLong(1)),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getBoolean(4),
                        rs.getInt(5),
                        roles(rs.getString(6))))
                .optional()
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }

    /** Keeps the same password under a stronger hash; no session ends by it. */
    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE username = :username")
                .param("hash", newHash)
                .param("username", user.getUsername())
                .update();
        return user;
    }

    static Set<Role> roles(@Nullable String joined) {
        return joined == null
                ? EnumSet.noneOf(Role.class)
                : Arrays.stream(joined.split(",", -1))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
