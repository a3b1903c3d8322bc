package org.renling.people.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.people.BranchId;
import org.renling.people.MemberCategory;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.Scope;
import org.renling.people.Skill;
import org.renling.people.Staff;
import org.renling.people.VillageId;

/** A person who signs in: who they are, what they may be, and where. */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String passwordHash;
    private String name;
    private boolean active;

    @Enumerated(EnumType.STRING)
    private @Nullable MemberCategory category;

    private @Nullable Long branchId;
    private @Nullable Long villageId;
    private int claimCap;
    private boolean scopeTownship;
    private int signInStamp;
    private boolean mustChangePassword;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection
    @CollectionTable(name = "account_skill", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "skill")
    @Enumerated(EnumType.STRING)
    private Set<Skill> skills = EnumSet.noneOf(Skill.class);

    @ElementCollection
    @CollectionTable(name = "account_scope", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "village_id")
    private Set<Long> scopeVillages = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(String username, String passwordHash, String name) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.name = name;
        this.active = true;
        this.claimCap = 3;
    }

    public void rename(String newUsername, String newName) {
        this.username = newUsername;
        this.name = newName;
    }

    /** Gives the account another password, which ends all its sessions. */
    public void changePassword(String hash, boolean knownToOthers) {
        this.passwordHash = hash;
        this.mustChangePassword = knownToOthers;
        this.signInStamp++;
    }

    public void activate(boolean on) {
        if (active && !on) signInStamp++;
        this.active = on;
    }

    /** The number of the account's sign-in period: sessions of an earlier one have ended. */
    public int signInStamp() {
        return signInStamp;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public int version() {
        return version;
    }

    /** Gives the account exactly these roles; the scope counts for leaders only. */
    public void grant(Set<Role> newRoles, Scope scope) {
        roles.clear();
        roles.addAll(newRoles);
        scopeTownship = scope.township();
        scopeVillages.clear();
        scope.villages().forEach(v -> scopeVillages.add(v.value()));
    }

    /** Says what kind of member the person is and where they belong. */
    public void placeAs(
            @Nullable MemberCategory kind,
            @Nullable BranchId branch,
            @Nullable VillageId village,
            Set<Skill> canDo,
            int cap) {
        this.category = kind;
        this.branchId = branch == null ? null : branch.value();
        this.villageId = village == null ? null : village.value();
        skills.clear();
        skills.addAll(canDo);
        this.claimCap = cap;
    }

    public PersonId id() {
        return new PersonId(Objects.requireNonNull(id));
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    /** The person as the rules see them at this moment. */
    public Staff asStaff() {
        Set<VillageId> villages = scopeVillages.stream().map(VillageId::new).collect(Collectors.toSet());
        Scope scope = !roles.contains(Role.LEADER) ? Scope.NOWHERE : new Scope(scopeTownship, villages);
        return new Staff(
                id(),
                name,
                active,
                roles,
                scope,
                skills,
                category,
                branchId == null ? null : new BranchId(branchId),
                villageId == null ? null : new VillageId(villageId),
                claimCap);
    }
}
