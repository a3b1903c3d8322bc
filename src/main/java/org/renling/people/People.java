package org.renling.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who somebody is and what they may do right now, in one statement. */
@Service
public class People {
    private static final String STAFF = """
            SELECT a.id, a.name, a.active, a.category, a.branch_id, a.village_id, a.claim_cap, a.scope_township,
                   (SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = a.id) AS roles,
                   (SELECT GROUP_CONCAT(skill) FROM account_skill WHERE account_id = a.id) AS skills,
                   (SELECT GROUP_CONCAT(village_id) FROM account_scope WHERE account_id = a.id) AS villages
            FROM account a WHERE a.id = :id""";
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Staff staff(PersonId id) {
        return read(STAFF, id);
    }

    /** As {@link #staff}, and nobody else can count on this person's free hands until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Staff lock(PersonId id) {
        return read(STAFF + " FOR UPDATE", id);
    }

    /** The township whose list this is. */
    @Transactional(readOnly = true)
    public Township township() {
        return jdbc.sql("SELECT name, name_en, code_prefix FROM township WHERE id = 1")
                .query((rs, _) -> new Township(rs.getString(1), rs.getString(2), rs.getString(3)))
                .single();
    }

    /** Whether cases can be reported in this village. */
    @Transactional(readOnly = true)
    public boolean isActiveVillage(VillageId village) {
        return jdbc.sql("SELECT active FROM village WHERE id = :id")
                .param("id", village.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private Staff read(String sql, PersonId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((rs, _) -> toStaff(rs))
                .optional()
                .orElseThrow(() -> new Refusal(PeopleRefusal.UNKNOWN_PERSON));
    }

    private static Staff toStaff(ResultSet row) throws SQLException {
        Set<Role> roles = words(row.getString("roles"))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        Set<VillageId> villages = words(row.getString("villages"))
                .map(v -> new VillageId(Long.parseLong(v)))
                .collect(Collectors.toSet());
        Long branch = row.getObject("branch_id", Long.class);
        Long village = row.getObject("village_id", Long.class);
        String category = row.getString("category");
        return new Staff(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                row.getBoolean("active"),
                roles,
                roles.contains(Role.LEADER) ? new Scope(row.getBoolean("scope_township"), villages) : Scope.NOWHERE,
                words(row.getString("skills")).map(Skill::valueOf).collect(Collectors.toSet()),
                category == null ? null : MemberCategory.valueOf(category),
                branch == null ? null : new BranchId(branch),
                village == null ? null : new VillageId(village),
                row.getInt("claim_cap"));
    }

    private static Stream<String> words(@Nullable String joined) {
        return joined == null ? Stream.empty() : Arrays.stream(joined.split(",", -1));
    }
}
