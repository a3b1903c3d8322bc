package org.renling.cases;

import java.time.Instant;
import org.renling.people.VillageId;

/** Something happened to a case. Published inside the transaction that made it so. */
public record CaseChanged(
        CaseId id,
        CaseCode code,
        CaseEvent event,
        VillageId village,
        boolean wasCredited,
        boolean isCredited,
        Instant at) {}
