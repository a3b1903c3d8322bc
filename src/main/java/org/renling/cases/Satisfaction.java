package org.renling.cases;

/** What the resident thinks of the work. */
public enum Satisfaction {
    SATISFIED,
    FAIRLY_SATISFIED,
    NOT_SATISFIED
}
