package org.renling.cases;

import java.util.List;
import java.util.Set;
import org.renling.cases.domain.Categories;
import org.renling.cases.domain.Category;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The categories of cases and what evidence each accepts. */
@Service
public class CategoryBook {
    private final Categories categories;

    CategoryBook(Categories categories) {
        this.categories = categories;
    }

    /** All categories in their order, the retired ones last. */
    @Transactional(readOnly = true)
    public List<Entry> all() {
        return categories.findAll(Sort.by(Sort.Order.desc("active"), Sort.Order.asc("position"))).stream()
                .map(CategoryBook::entry)
                .toList();
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
