package org.renling.cases;

/** How a person is bound to a case. Every tie bars them from verifying, rating, reviewing or counting it. */
public enum Tie {
    REPORTER,
    OWNER,
    HELPER,
    PARTY,
    KIN;

    /** Party or kin: bars from taking the case as well. */
    public boolean isPersonal() {
        return this == PARTY || this == KIN;
    }
}
