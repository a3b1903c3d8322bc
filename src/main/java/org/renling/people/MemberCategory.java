package org.renling.people;

/** What kind of member a person is: office staff, a farmer, or retired. */
public enum MemberCategory {
    OFFICE,
    FARMER,
    RETIRED
}
