package org.renling.cases;

import java.util.Set;
import org.renling.cases.domain.Categories;
import org.renling.cases.domain.Category;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a township that is being founded its categories. */
@Service
public class FirstCategories {
    private final Categories categories;

    FirstCategories(Categories categories) {
        this.categories = categories;
    }

    @Transactional
    public CategoryId add(
            CaseKind kind, String name, String nameEn, boolean complex, Set<EvidenceKind> anyOf, int position) {
        return categories
                .save(new Category(kind, name, nameEn, complex, anyOf, position))
                .id();
    }
}
