package org.renling.cases;

import java.util.Set;

/** What became of a closed case. Only {@link #SOLVED} counts as service. */
public enum Disposition {
    SOLVED,
    PARTLY_SOLVED,
    /** Cannot be solved, and why. */
    EXPLAINED,
    REFERRED,
    DUPLICATE,
    WITHDRAWN,
    INVALID;

    /** What an owner may put forward when resolving. */
    public static final Set<Disposition> RESOLUTIONS = Set.of(SOLVED, PARTLY_SOLVED, EXPLAINED, REFERRED);
}
