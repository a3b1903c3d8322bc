package org.renling.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.renling.people.BranchId;
import org.renling.people.VillageId;

/** A members' organisation of a village, or of an office where no village is named. */
@Entity
@Table(name = "branch")
public class Branch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameEn;
    private @Nullable Long villageId;
    private boolean active;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Branch() {}

    public Branch(String name, String nameEn, @Nullable VillageId village) {
        this.name = name;
        this.nameEn = nameEn;
        this.villageId = village == null ? null : village.value();
        this.active = true;
    }

    public void change(String newName, String newNameEn, @Nullable VillageId village, boolean isActive) {
        this.name = newName;
        this.nameEn = newNameEn;
        this.villageId = village == null ? null : village.value();
        this.active = isActive;
    }

    public BranchId id() {
        return new BranchId(Objects.requireNonNull(id));
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public @Nullable VillageId village() {
        return villageId == null ? null : new VillageId(villageId);
    }

    public boolean isActive() {
        return active;
    }

    public int version() {
        return version;
    }
}
