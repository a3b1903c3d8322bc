package org.renling.cases;

/** What kind of actor history names. */
public enum ActorKind {
    PERSON,
    RESIDENT,
    SYSTEM
}
