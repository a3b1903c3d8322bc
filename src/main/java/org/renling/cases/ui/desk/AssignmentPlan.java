package org.renling.cases.ui.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.renling.cases.CaseCode;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.people.PersonId;

/**
 * Who is proposed for each of several cases that are assigned together. Each gets the best who fits, but nobody more than
 * they may have in hand, and of two who fit alike the one who would carry less.
 */
final class AssignmentPlan {
    private AssignmentPlan() {}

    static Map<CaseCode, Optional<Candidate>> of(Iterable<CaseCode> codes, Map<CaseCode, List<Candidate>> fitting) {
        Map<PersonId, Integer> planned = new HashMap<>();
        Map<CaseCode, Optional<Candidate>> plan = new LinkedHashMap<>();
        for (CaseCode code : codes) {
            Optional<Candidate> best = fitting.getOrDefault(code, List.of()).stream()
                    .filter(c -> load(c, planned) < c.claimCap())
                    .min(Comparator.comparing((Candidate c) -> c.fittingSkill() == null)
                            .thenComparing(c -> !c.sameVillage())
                            .thenComparing(c -> load(c, planned)));
            best.ifPresent(c -> planned.merge(c.id(), 1, Integer::sum));
            plan.put(code, best);
        }
        return plan;
    }

    private static int load(Candidate c, Map<PersonId, Integer> planned) {
        return c.inHand() + planned.getOrDefault(c.id(), 0);
    }
}
