package org.renling.cases;

/** Who confirmed a closure; {@link #NONE} marks one that lapsed in silence and counts nowhere. */
public enum Confirmation {
    RESIDENT,
    VERIFIER,
    NONE
}
