package org.renling.cases;

/** Whether a piece of evidence shows how it was or what came of it; only the latter can carry a resolution. */
public enum EvidenceStage {
    BEFORE,
    AFTER
}
