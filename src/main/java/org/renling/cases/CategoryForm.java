package org.renling.cases;

import java.util.Set;

/**
 * What an administrator says about a category; its kind is said once, when it is made.
 *
 * @param complex whether its cases have the longer time by default
 * @param anyOf the kinds of evidence of which a resolution needs any one
 */
public record CategoryForm(
        String name, String nameEn, boolean complex, Set<EvidenceKind> anyOf, int position, boolean active) {
    public CategoryForm {
        name = name.strip();
        nameEn = nameEn.strip();
        anyOf = Set.copyOf(anyOf);
    }
}
