package org.renling.metrics;

/**
 * A rate over the cases closed in a span, each as two conditions on a case: what it is a share of, and what it counts.
 * The same conditions find the cases behind it.
 */
public enum RateKind {
    /** Somebody had got in touch, of those who could be asked. */
    RESPONSE(Of.ASKED, "contacted = 1"),
    /** It is solved for the resident, of those who could be asked. */
    RESOLUTION(Of.ASKED, "solved_for_resident = 1"),
    /** Satisfied counts whole and fairly satisfied nine tenths, of those who could be asked. */
    SATISFACTION(Of.ASKED, "satisfaction IN ('SATISFIED', 'FAIRLY_SATISFIED')"),
    /** Those who could be asked, of all cases that were worked on and closed. */
    COVERAGE(Of.WORKED, Of.ASKED),
    /** Put forward as done by the first due date, whatever was granted later. */
    ON_TIME(Of.WORKED + " AND first_due_at IS NOT NULL", "resolved_at <= first_due_at"),
    /** Sent back or reopened at least once. */
    REWORK(Of.WORKED, "reworks + reopens > 0");

    private final String denominator;
    private final String numerator;

    RateKind(String denominator, String numerator) {
        this.denominator = denominator;
        this.numerator = denominator + " AND " + numerator;
    }

    /** The condition of the cases that it is a share of. */
    String denominator() {
        return denominator;
    }

    /** The condition of the cases that it counts. */
    String numerator() {
        return numerator;
    }

    private static final class Of {
        static final String WORKED = "resolved_at IS NOT NULL";
        static final String ASKED = "resolved_at IS NOT NULL AND asked_how IN ('VISIT', 'CALL', 'CODE')";
    }
}
