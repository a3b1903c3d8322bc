package org.renling.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.people.signin.SignInDetails;
import org.renling.shared.Page;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as administrators read them, a page at a time. */
@Service
public class AccountList {
    public static final int PAGE = 30;
    private final JdbcClient jdbc;
    private final People people;
    private final AdminGate gate;

    AccountList(JdbcClient jdbc, People people, AdminGate gate) {
        this.jdbc = jdbc;
        this.people = people;
        this.gate = gate;
    }

    /** @param after the last row already shown; null for the first page */
    @Transactional(readOnly = true)
    public Page<AccountRow> find(AccountQuery query, @Nullable AccountRow after, PersonId by) {
        gate.require(by);
        String like = "%" + query.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        StringBuilder sql = new StringBuilder("""
                SELECT a.id, a.username, a.name, a.active, a.category, a.branch_id, a.village_id,
                       (SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = a.id) AS roles
                FROM account a WHERE 1 = 1""");
        if (!query.words().isBlank()) sql.append(" AND (a.name LIKE :like OR a.username LIKE :like)");
        if (query.role() != null)
            sql.append(" AND EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id AND r.role = :role)");
        if (query.village() != null) sql.append(" AND a.village_id = :village");
        if (query.active() != null) sql.append(" AND a.active = :active");
        if (after != null) sql.append(" AND (a.name > :name OR a.name = :name AND a.id > :id)");
        sql.append(" ORDER BY a.name, a.id LIMIT :size");
        List<AccountRow> rows = jdbc.sql(sql.toString())
                .param("like", like)
                .param("role", query.role() == null ? null : query.role().name())
                .param(
                        "village",
                        query.village() == null ? null : query.village().value())
                .param("active", query.active())
                .param("name", after == null ? null : after.name())
                .param("id", after == null ? null : after.id().value())
                .param("size", PAGE + 1)
                .query((rs, _) -> {
                    Long branch = rs.getObject("branch_id", Long.class);
                    Long village = rs.getObject("village_id", Long.class);
                    String category = rs.getString("category");
                    return new AccountRow(
                            new PersonId(rs.getLong("id")),
                            rs.getString("username"),
                            rs.getString("name"),
                            rs.getBoolean("active"),
                            SignInDetails.roles(rs.getString("roles")),
                            category == null ? null : MemberCategory.valueOf(category),
                            branch == null ? null : new BranchId(branch),
                            village == null ? null : new VillageId(village));
                })
                .list();
        return Page.of(rows, PAGE);
    }

    /** One account with all that can be changed in it; its version is read first, so that it is never too new. */
    @Transactional(readOnly = true)
    public Versioned<AccountForm> open(PersonId person, PersonId by) {
        gate.require(by);
        record State(String username, int version) {}
        State state = jdbc.sql("SELECT username, version FROM account WHERE id = :id")
                .param("id", person.value())
                .query((rs, _) -> new State(rs.getString(1), rs.getInt(2)))
                .optional()
                .orElseThrow(() -> new Refusal(PeopleRefusal.UNKNOWN_PERSON));
        Staff staff = people.staff(person);
        AccountForm form = new AccountForm(
                state.username(),
                staff.name(),
                staff.roles(),
                staff.scope(),
                staff.category(),
                staff.branch(),
                staff.village(),
                staff.skills(),
                staff.claimCap());
        return new Versioned<>(form, state.version(), staff.active());
    }
}
