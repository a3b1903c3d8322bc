package org.renling.cases.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryId;
import org.renling.cases.EvidenceKind;

/** What a case is about, with the rule of what its resolution may rest on. */
@Entity
@Table(name = "category")
public class Category {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String name;
    private String nameEn;
    private boolean complex;
    private String anyOf;
    private int position;
    private boolean active;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    public Category(CaseKind kind, String name, String nameEn, boolean complex, Set<EvidenceKind> anyOf, int position) {
        this.kind = kind;
        this.active = true;
        change(name, nameEn, complex, anyOf, position, true);
    }

    public final void change(
            String newName, String newNameEn, boolean isComplex, Set<EvidenceKind> accepts, int at, boolean isActive) {
        this.name = newName;
        this.nameEn = newNameEn;
        this.complex = isComplex;
        this.anyOf = accepts.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.position = at;
        this.active = isActive;
    }

    public CategoryId id() {
        return new CategoryId(Objects.requireNonNull(id));
    }

    public CaseKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Whether its cases have the longer time by default. */
    public boolean isComplex() {
        return complex;
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

    public EvidenceRule rule() {
        return new EvidenceRule(Arrays.stream(anyOf.split(",", -1))
                .filter(s -> !s.isEmpty())
                .map(EvidenceKind::valueOf)
                .collect(Collectors.toSet()));
    }
}
