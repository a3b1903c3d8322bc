package org.renling.people;

/** What an account may be; one account may be several. */
public enum Role {
    MEMBER,
    LEADER,
    REVIEWER,
    ADMINISTRATOR
}
