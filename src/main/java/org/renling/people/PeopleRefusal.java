package org.renling.people;

import org.renling.shared.RefusalReason;

/** Why something about people is refused. */
public enum PeopleRefusal implements RefusalReason {
    UNKNOWN_PERSON,
    NOT_SIGNED_IN,
    NOT_ADMINISTRATOR,
    USERNAME_TAKEN,
    NAME_TAKEN,
    PASSWORD_TOO_SHORT,
    PASSWORD_WRONG,
    LAST_ADMINISTRATOR,
    LEADER_WITHOUT_SCOPE,
    MEMBER_WITHOUT_BRANCH
}
