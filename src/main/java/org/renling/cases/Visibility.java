package org.renling.cases;

/** Who may read what a case says. */
public enum Visibility {
    PUBLIC,
    /** The public and members without the mediator skill see that it exists, its category and status, no more. */
    RESTRICTED
}
