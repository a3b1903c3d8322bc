package org.renling.metrics;

import java.math.BigDecimal;

/**
 * A share with what it is made of.
 *
 * @param numerator whole but for satisfaction, where fairly satisfied counts nine tenths
 */
public record Rate(RateKind kind, BigDecimal numerator, int denominator) {
    /** A cell of fewer cases than this is not shown in public. */
    public static final int SMALLEST_IN_PUBLIC = 5;

    public boolean isEmpty() {
        return denominator == 0;
    }

    /** From 0 to 1. */
    public double value() {
        return isEmpty() ? 0 : numerator.doubleValue() / denominator;
    }

    public boolean isSmall() {
        return denominator < SMALLEST_IN_PUBLIC || numerator.doubleValue() < SMALLEST_IN_PUBLIC;
    }
}
