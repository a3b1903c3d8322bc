package org.renling.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.people.domain.Account;
import org.renling.people.domain.Accounts;
import org.renling.people.domain.Branch;
import org.renling.people.domain.Branches;
import org.renling.people.domain.Village;
import org.renling.people.domain.Villages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds a whole township at once where nobody is yet: its places, branches and people, in one transaction. */
@Service
public class Foundation {
    private final Villages villages;
    private final Branches branches;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    Foundation(Villages villages, Branches branches, Accounts accounts, JdbcClient jdbc) {
        this.villages = villages;
        this.branches = branches;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A village, and the branch of its members. */
    public record Place(String name, String nameEn, String branch, String branchEn) {}

    /**
     * Somebody with an account.
     *
     * @param village by name; null for those of the township's office
     * @param leads by name; empty for nowhere
     */
    public record Somebody(
            String username,
            String name,
            MemberCategory category,
            @Nullable String village,
            Set<Role> roles,
            Set<Skill> skills,
            boolean leadsTownship,
            Set<String> leads,
            int claimCap) {}

    /** What was founded, by the names it was founded with. */
    public record Founded(Map<String, VillageId> villages, Map<String, PersonId> people) {}

    /**
     * Founds it.
     *
     * @param office the branch of those who belong to no village; its village's names are left out
     * @param passwordHash the hash of the one password that all begin with
     */
    @Transactional
    public Founded found(
            Township township, List<Place> places, Place office, List<Somebody> people, String passwordHash) {
        if (accounts.count() > 0) throw new IllegalStateException("there are people here already");
        jdbc.sql("UPDATE township SET name = :name, name_en = :english, code_prefix = :prefix WHERE id = 1")
                .param("name", township.name())
                .param("english", township.nameEn())
                .param("prefix", township.codePrefix())
                .update();
        Map<String, VillageId> villageIds = new HashMap<>();
        Map<String, BranchId> branchIds = new HashMap<>();
        int position = 0;
        for (Place place : places) {
            VillageId village = villages.save(new Village(place.name(), place.nameEn(), ++position))
                    .id();
            villageIds.put(place.name(), village);
            branchIds.put(
                    place.name(),
                    branches.save(new Branch(place.branch(), place.branchEn(), village))
                            .id());
        }
        BranchId officeBranch = branches.save(new Branch(office.branch(), office.branchEn(), null))
                .id();
        Map<String, PersonId> personIds = new HashMap<>();
        for (Somebody one : people) {
            Account account = new Account(one.username(), passwordHash, one.name());
            VillageId[] led = one.leads().stream().map(villageIds::get).toArray(VillageId[]::new);
            account.grant(one.roles(), one.leadsTownship() ? Scope.TOWNSHIP : Scope.of(led));
            account.placeAs(
                    one.category(),
                    one.village() == null ? officeBranch : branchIds.get(one.village()),
                    one.village() == null ? null : villageIds.get(one.village()),
                    one.skills(),
                    one.claimCap());
            personIds.put(one.username(), accounts.save(account).id());
        }
        return new Founded(villageIds, personIds);
    }
}
