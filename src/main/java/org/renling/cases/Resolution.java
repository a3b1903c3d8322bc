package org.renling.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the owner puts forward: it is done, and this is what it rests on.
 *
 * @param firstContactAt when the reporter was first spoken to; null where a progress entry already says so
 * @param peopleServed distinct people and households that were helped
 * @param attendances heads at an open event, a figure of its own
 */
public record Resolution(
        Disposition disposition, String summary, @Nullable Instant firstContactAt, int peopleServed, int attendances) {}
