package org.renling.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.renling.people.domain.Branch;
import org.renling.people.domain.Branches;
import org.renling.people.domain.Village;
import org.renling.people.domain.Villages;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators may do with villages, branches and the township's own name. */
@Service
public class PlaceAdmin {
    private static final int LONGEST_VILLAGE = 60;
    private static final int LONGEST_BRANCH = 80;
    private static final int HIGHEST_POSITION = 9_999;
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,6}");
    private final Villages villages;
    private final Branches branches;
    private final AdminGate gate;
    private final JdbcClient jdbc;

    PlaceAdmin(Villages villages, Branches branches, AdminGate gate, JdbcClient jdbc) {
        this.villages = villages;
        this.branches = branches;
        this.gate = gate;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Versioned<VillageForm> village(VillageId id, PersonId by) {
        gate.require(by);
        Village found = find(id);
        return new Versioned<>(
                new VillageForm(found.name(), found.nameEn(), found.position(), found.isActive()),
                found.version(),
                found.isActive());
    }

    @Transactional
    public VillageId addVillage(VillageForm form, PersonId by) {
        gate.enterAlone(by);
        check(form, null);
        Village village = new Village(form.name(), form.nameEn(), form.position());
        village.change(form.name(), form.nameEn(), form.position(), form.active());
        return villages.saveAndFlush(village).id();
    }

    /** @param seen the version that the administrator had before them */
    @Transactional
    public void saveVillage(VillageId id, VillageForm form, int seen, PersonId by) {
        gate.enterAlone(by);
        Village village = find(id);
        Versioned.check(seen, village.version());
        check(form, id.value());
        village.change(form.name(), form.nameEn(), form.position(), form.active());
    }

    @Transactional(readOnly = true)
    public Versioned<BranchForm> branch(BranchId id, PersonId by) {
        gate.require(by);
        Branch found = find(id);
        return new Versioned<>(
                new BranchForm(found.name(), found.nameEn(), found.village(), found.isActive()),
                found.version(),
                found.isActive());
    }

    @Transactional
    public BranchId addBranch(BranchForm form, PersonId by) {
        gate.enterAlone(by);
        check(form, null);
        Branch branch = new Branch(form.name(), form.nameEn(), form.village());
        branch.change(form.name(), form.nameEn(), form.village(), form.active());
        return branches.saveAndFlush(branch).id();
    }

    @Transactional
    public void saveBranch(BranchId id, BranchForm form, int seen, PersonId by) {
        gate.enterAlone(by);
        Branch branch = find(id);
        Versioned.check(seen, branch.version());
        check(form, id.value());
        branch.change(form.name(), form.nameEn(), form.village(), form.active());
    }

    /** @param seen what the administrator had before them */
    @Transactional
    public void saveTownship(Township form, Township seen, PersonId by) {
        gate.enterAlone(by);
        AccountForm.checkedName(form.name(), LONGEST_VILLAGE);
        checkEnglish(form.nameEn(), 2 * LONGEST_VILLAGE);
        if (!PREFIX.matcher(form.codePrefix()).matches()) throw new Refusal(PeopleRefusal.CODE_PREFIX_NOT_PLAIN);
        int changed = jdbc.sql("""
                        UPDATE township SET name = :name, name_en = :nameEn, code_prefix = :prefix
                        WHERE id = 1 AND name = :seenName AND name_en = :seenEn AND code_prefix = :seenPrefix""")
                .param("name", form.name().strip())
                .param("nameEn", form.nameEn().strip())
                .param("prefix", form.codePrefix())
                .param("seenName", seen.name())
                .param("seenEn", seen.nameEn())
                .param("seenPrefix", seen.codePrefix())
                .update();
        if (changed == 0) throw new Refusal(PeopleRefusal.ENTRY_CHANGED_MEANWHILE);
    }

    private void check(VillageForm form, @Nullable Long own) {
        AccountForm.checkedName(form.name(), LONGEST_VILLAGE);
        checkEnglish(form.nameEn(), 2 * LONGEST_VILLAGE);
        if (form.position() < 0 || form.position() > HIGHEST_POSITION)
            throw new Refusal(PeopleRefusal.POSITION_OUT_OF_RANGE, 0, HIGHEST_POSITION);
        boolean taken = villages.findByName(form.name())
                .filter(other -> own == null || other.id().value() != own)
                .isPresent();
        if (taken) throw new Refusal(PeopleRefusal.NAME_TAKEN);
    }

    private void check(BranchForm form, @Nullable Long own) {
        AccountForm.checkedName(form.name(), LONGEST_BRANCH);
        checkEnglish(form.nameEn(), 2 * LONGEST_BRANCH);
        VillageId village = form.village();
        if (village != null) find(village);
        boolean taken = branches.findByName(form.name())
                .filter(other -> own == null || other.id().value() != own)
                .isPresent();
        if (taken) throw new Refusal(PeopleRefusal.NAME_TAKEN);
    }

    private static void checkEnglish(String name, int longest) {
        if (name.strip().length() > longest) throw new Refusal(PeopleRefusal.NAME_EN_TOO_LONG, longest);
    }

    private Village find(VillageId id) {
        return villages.findById(id.value()).orElseThrow(() -> new Refusal(PeopleRefusal.UNKNOWN_PLACE));
    }

    private Branch find(BranchId id) {
        return branches.findById(id.value()).orElseThrow(() -> new Refusal(PeopleRefusal.UNKNOWN_PLACE));
    }
}
