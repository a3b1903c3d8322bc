package org.renling.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rates of a span, and what stands beside them.
 *
 * @param closures cases that were worked on and closed
 * @param unconfirmed closed as solved in silence: neither in the count nor in satisfaction
 * @param suspended reopened after they had counted, and not closed again yet, whenever that was
 * @param assignments how often a leader gave one of the closed cases to somebody
 * @param returned how often an assignee handed one back
 * @param days medians; null where there is nothing to measure
 */
public record Rates(
        List<Rate> rates, int closures, int unconfirmed, int suspended, int assignments, int returned, Medians days) {
    private static final double RESPONSE_SHARE = 0.1;
    private static final double RESOLUTION_SHARE = 0.5;
    private static final double SATISFACTION_SHARE = 0.4;

    /** Median days from the report to the claim, to the first contact and to the closure. */
    public record Medians(
            @Nullable Double toClaim,
            @Nullable Double toContact,
            @Nullable Double toClosure) {}

    public Rate of(RateKind kind) {
        return rates.stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
    }

    /** 10 % response, 50 % resolution, 40 % satisfaction; from 0 to 1. */
    public double composite() {
        return RESPONSE_SHARE * of(RateKind.RESPONSE).value()
                + RESOLUTION_SHARE * of(RateKind.RESOLUTION).value()
                + SATISFACTION_SHARE * of(RateKind.SATISFACTION).value();
    }
}
