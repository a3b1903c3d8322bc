package org.renling.cases;

/** How a case came to the list. */
public enum CaseSource {
    /** A resident reported it. */
    REPORT,
    /** A member heard it on a household visit. */
    VISIT,
    /** A member or leader proposed it. */
    PROPOSAL,
    /** A member recorded afterwards a deed that nobody had asked for. */
    RECORDED
}
