package org.renling.visits;

import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryId;

/**
 * One thing that a household asked for; it becomes a case.
 *
 * @param category what the visitor thinks it is; a leader decides
 */
public record Asked(CaseKind kind, @Nullable CategoryId category, String title, String told) {}
