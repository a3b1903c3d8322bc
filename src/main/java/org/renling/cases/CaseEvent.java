package org.renling.cases;

import static org.renling.cases.CaseStatus.ASSIGNED;
import static org.renling.cases.CaseStatus.CLOSED;
import static org.renling.cases.CaseStatus.IN_PROGRESS;
import static org.renling.cases.CaseStatus.OPEN;
import static org.renling.cases.CaseStatus.RESOLVED;
import static org.renling.cases.CaseStatus.SUBMITTED;
import static org.renling.cases.CaseStatus.WAITING;
import static org.renling.cases.CaseStatus.allBut;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of states: everything that may happen to a case, from which status, and where it leads. A null target
 * leaves the status as it is. What is not here does not happen.
 */
public enum CaseEvent {
    REPORT(Set.of(), SUBMITTED),
    RECORD_DEED(Set.of(), RESOLVED),

    ACCEPT(Set.of(SUBMITTED), OPEN),
    DECLINE(Set.of(SUBMITTED), CLOSED),
    MARK_DUPLICATE(Set.of(SUBMITTED), CLOSED),
    REFER(Set.of(SUBMITTED), CLOSED),
    WITHDRAW(Set.of(SUBMITTED, OPEN), CLOSED),

    CLAIM(Set.of(OPEN), IN_PROGRESS),
    ASSIGN(Set.of(OPEN), ASSIGNED),
    MARK_URGENT(Set.of(OPEN), null),
    ACCEPT_ASSIGNMENT(Set.of(ASSIGNED), IN_PROGRESS),
    ASK_RETURN(Set.of(ASSIGNED), null),
    GRANT_RETURN(Set.of(ASSIGNED), OPEN),
    RELEASE(Set.of(IN_PROGRESS), OPEN),
    WARN_LEASE(Set.of(IN_PROGRESS), null),
    LAPSE_LEASE(Set.of(IN_PROGRESS), OPEN),
    REASSIGN(Set.of(IN_PROGRESS), ASSIGNED),

    PAUSE(Set.of(IN_PROGRESS), WAITING),
    ASK_PAUSE(Set.of(IN_PROGRESS), null),
    GRANT_PAUSE(Set.of(IN_PROGRESS), WAITING),
    RESUME(Set.of(WAITING), IN_PROGRESS),
    RESUME_BY_ITSELF(Set.of(WAITING), IN_PROGRESS),
    ASK_EXTENSION(Set.of(IN_PROGRESS), null),
    GRANT_EXTENSION(Set.of(IN_PROGRESS), null),
    REFUSE_REQUEST(Set.of(ASSIGNED, IN_PROGRESS), null),

    PROGRESS(Set.of(IN_PROGRESS, WAITING), null),
    OPEN_PLACES(Set.of(IN_PROGRESS, WAITING), null),
    JOIN(Set.of(IN_PROGRESS, WAITING), null),
    LEAVE(Set.of(IN_PROGRESS, WAITING), null),
    ADD_EVIDENCE(Set.of(IN_PROGRESS, WAITING, RESOLVED), null),
    DECLARE_TIE(allBut(CLOSED), null),

    RESOLVE(Set.of(IN_PROGRESS), RESOLVED),
    SEND_BACK(Set.of(RESOLVED), IN_PROGRESS),
    LOG_TRY(Set.of(RESOLVED), null),
    CONFIRM(Set.of(RESOLVED), CLOSED),
    LAPSE_SILENCE(Set.of(RESOLVED), CLOSED),
    REOPEN(Set.of(CLOSED), IN_PROGRESS),
    RATE(Set.of(CLOSED), null),
    ESCALATE(allBut(CLOSED), null);

    private final Set<CaseStatus> from;
    private final @Nullable CaseStatus to;

    CaseEvent(Set<CaseStatus> from, @Nullable CaseStatus to) {
        this.from = from;
        this.to = to;
    }

    public boolean happensIn(CaseStatus status) {
        return from.contains(status);
    }

    /** Where the event leads from a status. */
    public CaseStatus from(CaseStatus status) {
        return to == null ? status : to;
    }

    public boolean begins() {
        return from.isEmpty();
    }
}
