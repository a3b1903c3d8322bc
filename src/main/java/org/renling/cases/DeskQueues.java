package org.renling.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.renling.people.Skill;
import org.springframework.stereotype.Service;

/** What waits for a leader's decision, within the leader's scope. */
@Service
public class DeskQueues {
    /** The queues of the desk, each with the most pressing first. */
    public enum Queue {
        /** Reported and not yet accepted or declined. */
        TRIAGE,
        /** Open past the claim window, or urgent: to be assigned. */
        UNCLAIMED,
        /** Past the due date. */
        LATE,
        /** An assignee asks to hand it back. */
        RETURNED,
        /** An owner asks for more time or a longer pause. */
        REQUESTS,
        /** Resolved and to be verified by this leader, who is not involved. */
        TO_VERIFY
    }

    public Map<Queue, Integer> counts(PersonId leader) {
        return Map.of();
    }

    public ListPage find(Queue queue, @Nullable String from, int size, PersonId leader) {
        return new ListPage(List.of(), null, false);
    }

    /** Who could take each of these cases, best first, with the reasons; never somebody who may not. */
    public Map<CaseCode, List<Candidate>> suggest(Set<CaseCode> codes, int most, PersonId leader) {
        return Map.of();
    }

    /**
     * Somebody who could take a case, and why.
     *
     * @param fittingSkill the skill that the case's words or category ask for; null when none does
     * @param inHand how many cases they have in hand, of {@code claimCap}
     */
    public record Candidate(
            PersonId id, String name, @Nullable Skill fittingSkill, boolean sameVillage, int inHand, int claimCap) {}
}
