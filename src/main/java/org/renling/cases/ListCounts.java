package org.renling.cases;

import java.util.Map;

/** How many cases each part of the list holds under a filter, counted up to {@link #MOST} and no further. */
public record ListCounts(Map<CaseFilter.Part, Integer> of) {
    /** A figure above this is shown as "99+". */
    public static final int MOST = 99;

    public int of(CaseFilter.Part part) {
        return of.getOrDefault(part, 0);
    }
}
