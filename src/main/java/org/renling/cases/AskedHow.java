package org.renling.cases;

/** How the resident was asked whether it is done. */
public enum AskedHow {
    VISIT,
    CALL,
    CODE,
    /** Nobody answered three tries; the verifier looked for themself. */
    UNREACHABLE;

    public boolean isValidCallback() {
        return this != UNREACHABLE;
    }
}
