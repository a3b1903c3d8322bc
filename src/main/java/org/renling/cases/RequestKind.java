package org.renling.cases;

/** What the person who has a case in hand may ask a leader for. One request stands at a time. */
public enum RequestKind {
    RETURN,
    EXTENSION,
    PAUSE
}
