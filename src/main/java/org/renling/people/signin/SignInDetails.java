package org.renling.people.signin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of a name that signs in, in one statement. */
@Service
public class SignInDetails {
    private final JdbcClient jdbc;

    SignInDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String username) {
        return jdbc.sql("""
                        SELECT a.id, a.username, a.password_hash, a.active, a.sign_in_stamp, a.must_change_password,
                               (SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = a.id) AS roles
                        FROM account a WHERE a.username = :username""")
                .param("username", username)
                .query((rs, _) -> new SignedIn(
                        new PersonId(rs.getLong(1)),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getBoolean(4),
                        rs.getInt(5),
                        rs.getBoolean(6),
                        roles(rs.getString(7))))
                .optional();
    }

    /** Keeps the same password under a stronger hash; no session ends by it. */
    @Transactional
    public void rehash(SignedIn who, String newHash) {
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE id = :id")
                .param("hash", newHash)
                .param("id", who.person().value())
                .update();
    }

    /** Whether an account still has access, and as what; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(PersonId person) {
        return jdbc.sql("""
                        SELECT a.active, a.sign_in_stamp,
                               (SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = a.id) AS roles
                        FROM account a WHERE a.id = :id""")
                .param("id", person.value())
                .query((rs, _) -> new Standing(rs.getBoolean(1), rs.getInt(2), roles(rs.getString(3))))
                .optional();
    }

    /** What an account may be at this moment. */
    public record Standing(boolean active, int stamp, Set<Role> roles) {
        public Standing {
            roles = Set.copyOf(roles);
        }
    }

    public static Set<Role> roles(@Nullable String joined) {
        return joined == null
                ? EnumSet.noneOf(Role.class)
                : Arrays.stream(joined.split(",", -1))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
