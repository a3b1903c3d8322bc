package org.renling.cases;

/** What stands on the list: somebody's need, a conflict that wants mediation, or volunteer work for many. */
public enum CaseKind {
    NEED,
    DISPUTE,
    TASK
}
