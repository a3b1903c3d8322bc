package org.renling.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.renling.people.VillageId;

/** A village of the township; a retired one keeps its cases and takes no new ones. */
@Entity
@Table(name = "village")
public class Village {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameEn;
    private int position;
    private boolean active;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Village() {}

    public Village(String name, String nameEn, int position) {
        this.name = name;
        this.nameEn = nameEn;
        this.position = position;
        this.active = true;
    }

    public void change(String newName, String newNameEn, int newPosition, boolean isActive) {
        this.name = newName;
        this.nameEn = newNameEn;
        this.position = newPosition;
        this.active = isActive;
    }

    public VillageId id() {
        return new VillageId(java.util.Objects.requireNonNull(id));
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public int position() {
        return position;
    }

    public boolean isActive() {
        return active;
    }

    public int version() {
        return version;
    }
}
