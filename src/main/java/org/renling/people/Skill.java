package org.renling.people;

/** What a member can do for others; a case may want one of them. */
public enum Skill {
    MEDIATOR,
    ELECTRICIAN,
    PLUMBER,
    BUILDER,
    DRIVER,
    NURSE,
    TEACHER,
    LEGAL,
    AGRONOMIST,
    COMPUTER,
    ACCOUNTANT,
    COOK
}
