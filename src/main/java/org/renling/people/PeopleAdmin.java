package org.renling.people;

import java.security.SecureRandom;
import org.renling.people.domain.Account;
import org.renling.people.domain.Accounts;
import org.renling.people.domain.Branches;
import org.renling.people.domain.Villages;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators may do with accounts; every rule about it stands here or in {@link AccountForm}. */
@Service
public class PeopleAdmin {
    /** Without letters and digits that are taken for each other when read aloud or from paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Branches branches;
    private final Villages villages;
    private final AdminGate gate;
    private final PasswordEncoder hashes;
    private final JdbcClient jdbc;

    PeopleAdmin(
            Accounts accounts,
            Branches branches,
            Villages villages,
            AdminGate gate,
            PasswordEncoder hashes,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.branches = branches;
        this.villages = villages;
        this.gate = gate;
        this.hashes = hashes;
        this.jdbc = jdbc;
    }

    /** Makes an account, with a password that the person replaces at the first sign-in. */
    @Transactional
    public NewPassword create(AccountForm form, PersonId by) {
        gate.enterAlone(by);
        check(form);
        if (accounts.findByUsername(form.username()).isPresent()) throw new Refusal(PeopleRefusal.USERNAME_TAKEN);
        String password = temporaryPassword();
        Account account = new Account(form.username(), "", form.name());
        account.changePassword(String.valueOf(hashes.encode(password)), true);
        fill(account, form);
        return new NewPassword(accounts.saveAndFlush(account).id(), form.username(), password);
    }

    /** @param seen the version that the administrator had before them */
    @Transactional
    public void save(PersonId person, AccountForm form, int seen, PersonId by) {
        gate.enterAlone(by);
        Account account = find(person);
        Versioned.check(seen, account.version());
        check(form);
        boolean taken = accounts.findByUsername(form.username())
                .filter(other -> !other.id().equals(person))
                .isPresent();
        if (taken) throw new Refusal(PeopleRefusal.USERNAME_TAKEN);
        if (!form.roles().contains(Role.ADMINISTRATOR)) leaveAnAdministratorBeside(account);
        account.rename(form.username(), form.name());
        fill(account, form);
        accounts.flush();
    }

    /** Takes an account's access away, at once: its sessions end with their next request. */
    @Transactional
    public void deactivate(PersonId person, PersonId by) {
        gate.enterAlone(by);
        Account account = find(person);
        leaveAnAdministratorBeside(account);
        account.activate(false);
    }

    @Transactional
    public void activate(PersonId person, PersonId by) {
        gate.enterAlone(by);
        find(person).activate(true);
    }

    /** Gives a person who forgot theirs a new password, and ends their sessions. */
    @Transactional
    public NewPassword resetPassword(PersonId person, PersonId by) {
        gate.enterAlone(by);
        Account account = find(person);
        String password = temporaryPassword();
        account.changePassword(String.valueOf(hashes.encode(password)), true);
        return new NewPassword(person, account.username(), password);
    }

    private void check(AccountForm form) {
        form.check();
        BranchId branch = form.branch();
        VillageId village = form.village();
        boolean known = (branch == null || branches.existsById(branch.value()))
                && (village == null || villages.existsById(village.value()))
                && villages.countByIdIn(form.scope().villages().stream()
                                .map(VillageId::value)
                                .toList())
                        == form.scope().villages().size();
        if (!known) throw new Refusal(PeopleRefusal.UNKNOWN_PLACE);
    }

    private static void fill(Account account, AccountForm form) {
        account.grant(form.roles(), form.roles().contains(Role.LEADER) ? form.scope() : Scope.NOWHERE);
        account.placeAs(form.category(), form.branch(), form.village(), form.skills(), form.claimCap());
    }

    private void leaveAnAdministratorBeside(Account account) {
        boolean isOne = account.isActive() && account.asStaff().roles().contains(Role.ADMINISTRATOR);
        if (!isOne) return;
        long others = jdbc.sql("""
                        SELECT COUNT(*) FROM account_role r JOIN account a ON a.id = r.account_id
                        WHERE r.role = 'ADMINISTRATOR' AND a.active = 1 AND a.id <> :id""")
                .param("id", account.id().value())
                .query(Long.class)
                .single();
        if (others == 0) throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
    }

    private Account find(PersonId person) {
        return accounts.findById(person.value()).orElseThrow(() -> new Refusal(PeopleRefusal.UNKNOWN_PERSON));
    }

    /** About 79 bits, in groups that can be read aloud. */
    private static String temporaryPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) password.append('-');
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
