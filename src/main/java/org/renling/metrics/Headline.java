package org.renling.metrics;

import java.time.LocalDate;

/**
 * The service count of a span of days.
 *
 * @param problems needs and disputes closed as solved and confirmed
 * @param deeds the same over all kinds, recorded deeds included
 * @param people distinct people, and households where no person is named, helped by those cases
 * @param attendances heads at open events, never part of {@code people}
 */
public record Headline(LocalDate from, LocalDate to, int problems, int deeds, int people, int attendances) {}
