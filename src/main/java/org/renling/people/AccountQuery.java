package org.renling.people;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts an administrator wants to see.
 *
 * @param words part of a name or username; empty for all
 * @param active null for both those with and those without access
 */
public record AccountQuery(
        String words,
        @Nullable Role role,
        @Nullable VillageId village,
        @Nullable Boolean active) {
    public static final AccountQuery ALL = new AccountQuery("", null, null, null);
}
