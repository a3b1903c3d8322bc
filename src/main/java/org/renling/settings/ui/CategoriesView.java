package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.renling.cases.CategoryBook;
import org.renling.cases.CategoryForm;
import org.renling.cases.CategoryId;
import org.renling.people.CurrentUser;
import org.renling.people.PersonId;
import org.renling.shared.ui.Locales;

/** The categories of cases, each with what its resolution may rest on. */
@Route("settings/categories" + SectionView.PATTERN)
@RolesAllowed("ADMINISTRATOR")
public class CategoriesView extends SectionView {
    private final CategoryBook book;
    private final PersonId me;
    private int next = 1;

    CategoriesView(CategoryBook book, CurrentUser user) {
        super(SettingsSection.CATEGORIES);
        this.book = book;
        this.me = user.require();
    }

    @Override
    void list() {
        next = 1;
        for (CategoryBook.Entry category : book.all()) {
            next = Math.max(next, category.position() + 1);
            String name = Locales.isEnglish() && !category.nameEn().isBlank() ? category.nameEn() : category.name();
            String about = getTranslation("kind." + category.kind()) + " · " + CategoryFields.ruleOf(category.anyOf());
            card(category.id().value(), name, about, category.active());
        }
    }

    @Override
    Component editorOf(long id) {
        CategoryId category = new CategoryId(id);
        var seen = book.open(category, me);
        return editor(
                        seen.entry().name(),
                        new CategoryFields(false),
                        (CategoryForm form, int version) -> book.save(category, form, version, me),
                        this::refresh)
                .showing(seen, () -> book.open(category, me));
    }

    @Override
    Component editorOfNew() {
        CategoryFields fields = new CategoryFields(true).at(next);
        return editor(
                getTranslation("settings.categories.new"),
                fields,
                (CategoryForm form, int _) -> book.add(fields.kind(), form, me),
                () -> goTo(""));
    }
}
