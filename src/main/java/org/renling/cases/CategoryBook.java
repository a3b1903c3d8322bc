package org.renling.cases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.domain.Categories;
import org.renling.cases.domain.Category;
import org.renling.people.AdminGate;
import org.renling.people.PeopleRefusal;
import org.renling.people.PersonId;
import org.renling.people.Versioned;
import org.renling.shared.Refusal;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The categories of cases and what evidence each accepts. */
@Service
public class CategoryBook {
    private static final int LONGEST = 40;
    private static final int HIGHEST_POSITION = 9_999;
    private final Categories categories;
    private final AdminGate gate;

    CategoryBook(Categories categories, AdminGate gate) {
        this.categories = categories;
        this.gate = gate;
    }

    /** All categories in their order, the retired ones last. */
    @Transactional(readOnly = true)
    public List<Entry> all() {
        return categories.findAll(Sort.by(Sort.Order.desc("active"), Sort.Order.asc("position"))).stream()
                .map(CategoryBook::entry)
                .toList();
    }

    @Transactional(readOnly = true)
    public Versioned<CategoryForm> open(CategoryId id, PersonId by) {
        gate.require(by);
        Category c = find(id);
        CategoryForm form =
                new CategoryForm(c.name(), c.nameEn(), c.isComplex(), c.rule().anyOf(), c.position(), c.isActive());
        return new Versioned<>(form, c.version(), c.isActive());
    }

    @Transactional
    public CategoryId add(CaseKind kind, CategoryForm form, PersonId by) {
        gate.enterAlone(by);
        check(form, null);
        Category category =
                new Category(kind, form.name(), form.nameEn(), form.complex(), form.anyOf(), form.position());
        change(category, form);
        return categories.saveAndFlush(category).id();
    }

    /** @param seen the version that the administrator had before them */
    @Transactional
    public void save(CategoryId id, CategoryForm form, int seen, PersonId by) {
        gate.enterAlone(by);
        Category category = find(id);
        Versioned.check(seen, category.version());
        check(form, id);
        change(category, form);
    }

    private static void change(Category category, CategoryForm form) {
        category.change(form.name(), form.nameEn(), form.complex(), form.anyOf(), form.position(), form.active());
    }

    private void check(CategoryForm form, @Nullable CategoryId own) {
        if (form.name().isEmpty()) throw new Refusal(PeopleRefusal.NAME_MISSING);
        if (form.name().length() > LONGEST) throw new Refusal(PeopleRefusal.NAME_TOO_LONG, LONGEST);
        if (form.nameEn().length() > 2 * LONGEST) throw new Refusal(PeopleRefusal.NAME_EN_TOO_LONG, 2 * LONGEST);
        if (form.anyOf().isEmpty()) throw new Refusal(CaseRefusal.EVIDENCE_RULE_EMPTY);
        if (form.position() < 0 || form.position() > HIGHEST_POSITION)
            throw new Refusal(PeopleRefusal.POSITION_OUT_OF_RANGE, 0, HIGHEST_POSITION);
        boolean taken = categories
                .findByName(form.name())
                .filter(other -> !other.id().equals(own))
                .isPresent();
        if (taken) throw new Refusal(PeopleRefusal.NAME_TAKEN);
    }

    private Category find(CategoryId id) {
        return categories.findById(id.value()).orElseThrow(() -> new Refusal(CaseRefusal.UNKNOWN_CATEGORY));
    }

    private static Entry entry(Category c) {
        return new Entry(
                c.id(), c.kind(), c.name(), c.nameEn(), c.isComplex(), c.rule().anyOf(), c.position(), c.isActive());
    }

    /** A category as screens show it. */
    public record Entry(
            CategoryId id,
            CaseKind kind,
            String name,
            String nameEn,
            boolean complex,
            Set<EvidenceKind> anyOf,
            int position,
            boolean active) {}
}
