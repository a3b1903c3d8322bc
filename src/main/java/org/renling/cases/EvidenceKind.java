package org.renling.cases;

/** What a resolution may rest on, strongest first. */
public enum EvidenceKind {
    RESIDENT_CONFIRMATION,
    ON_SITE_CHECK,
    DOCUMENT,
    PHOTO,
    STATEMENT
}
