package org.renling.cases;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. What became of it, its clock and who may see it are kept apart. */
public enum CaseStatus {
    SUBMITTED,
    OPEN,
    ASSIGNED,
    IN_PROGRESS,
    WAITING,
    RESOLVED,
    CLOSED;

    /** On the list and not yet closed. */
    public static final Set<CaseStatus> LIVE = Set.of(OPEN, ASSIGNED, IN_PROGRESS, WAITING, RESOLVED);

    /** Somebody has it in hand; these count against a member's cap. */
    public static final Set<CaseStatus> IN_HAND = Set.of(ASSIGNED, IN_PROGRESS, WAITING);

    /** Its due date is running down. */
    public static final Set<CaseStatus> RUNNING = Set.of(OPEN, ASSIGNED, IN_PROGRESS);

    public boolean isSettled() {
        return this == CLOSED;
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    public boolean isInHand() {
        return IN_HAND.contains(this);
    }

    public boolean isRunning() {
        return RUNNING.contains(this);
    }

    static Set<CaseStatus> allBut(CaseStatus... left) {
        EnumSet<CaseStatus> set = EnumSet.allOf(CaseStatus.class);
        for (CaseStatus s : left) set.remove(s);
        return Set.copyOf(set);
    }
}
