package org.renling.visits;

import org.renling.shared.RefusalReason;

/** The closed list of reasons for which a visit is not recorded. */
public enum VisitRefusal implements RefusalReason {
    HOUSEHOLDER_MISSING,
    /** {0}: how many days back a visit can be recorded. */
    VISIT_TOO_LONG_AGO,
    /** {0}: the limit. */
    TOO_MUCH_ASKED,
    ONLY_MEMBERS_VISIT
}
