package org.renling.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.renling.people.domain.Account;
import org.renling.people.domain.Accounts;
import org.renling.people.domain.Branch;
import org.renling.people.domain.Branches;
import org.renling.people.domain.Village;
import org.renling.people.domain.Villages;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes accounts and places with names of their own, as tests share one schema. */
@Component
public class PeopleFixture {
    public static final String PASSWORD = "a long enough password";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private final Accounts accounts;
    private final Villages villages;
    private final Branches branches;
    private final PasswordEncoder hashes;

    PeopleFixture(Accounts accounts, Villages villages, Branches branches, PasswordEncoder hashes) {
        this.accounts = accounts;
        this.villages = villages;
        this.branches = branches;
        this.hashes = hashes;
    }

    public static String unused(String name) {
        return name + COUNT.incrementAndGet();
    }

    public PersonId person(Role... roles) {
        return accounts.save(account(unused("person"), roles)).id();
    }

    public String usernameOf(PersonId person) {
        return accounts.findById(person.value()).orElseThrow().username();
    }

    public VillageId village() {
        return villages.save(new Village(unused("竹园村"), unused("Zhuyuan "), 1)).id();
    }

    public BranchId branch() {
        return branches.save(new Branch(unused("机关党支部"), unused("Office branch "), null))
                .id();
    }

    private Account account(String username, Role... roles) {
        var account = new Account(username, hashes.encode(PASSWORD), "吴敏");
        Set<Role> granted = EnumSet.noneOf(Role.class);
        granted.addAll(Set.of(roles));
        account.grant(granted, granted.contains(Role.LEADER) ? Scope.TOWNSHIP : Scope.NOWHERE);
        return account;
    }
}
