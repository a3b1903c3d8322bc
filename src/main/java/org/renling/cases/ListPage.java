package org.renling.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and where the next begins.
 *
 * @param next opaque text for the address; null when this is the last page
 * @param cut whether a search stopped looking after its newest matches
 */
public record ListPage(List<CaseCard> cards, @Nullable String next, boolean cut) {}
