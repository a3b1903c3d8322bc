package org.renling.cases;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.RankedRanges.Order;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.Skill;
import org.renling.people.Staff;
import org.renling.people.VillageId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a leader's decision, within the leader's scope. */
@Service
@Transactional(readOnly = true)
public class DeskQueues {
    private final CardRows rows;
    private final Suggestions suggestions;
    private final People people;
    private final Clock clock;
    private final BoundedCounts counts;

    DeskQueues(CardRows rows, Suggestions suggestions, People people, Clock clock, BoundedCounts counts) {
        this.rows = rows;
        this.suggestions = suggestions;
        this.people = people;
        this.clock = clock;
        this.counts = counts;
    }

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

    /** How many cases wait in each queue, counted up to {@link ListCounts#MOST} and no further. */
    public Map<Queue, Integer> counts(PersonId leader) {
        Staff staff = people.staff(leader);
        if (leadsNowhere(staff)) return Map.of();
        Map<Queue, RankedRanges> queues = new EnumMap<>(Queue.class);
        for (Queue queue : Queue.values()) queues.put(queue, ranges(queue, staff));
        return counts.of(queues);
    }

    public ListPage find(Queue queue, @Nullable String from, int size, PersonId leader) {
        Staff staff = people.staff(leader);
        if (leadsNowhere(staff)) return new ListPage(List.of(), null, false);
        return rows.page(ranges(queue, staff), from, Math.clamp(size, 1, CaseList.LONGEST_PAGE), staff);
    }

    private static boolean leadsNowhere(Staff staff) {
        return !staff.is(Role.LEADER)
                || !staff.scope().township() && staff.scope().villages().isEmpty();
    }

    private RankedRanges ranges(Queue queue, Staff leader) {
        return switch (queue) {
            case TRIAGE -> inScope(leader, Order.OLDEST_QUEUED, QUEUE, "status = 'SUBMITTED'");
            case UNCLAIMED -> inScope(leader, Order.OLDEST_QUEUED, QUEUE, "status = 'OPEN' AND queue_at <= :now");
            case LATE -> inScope(leader, Order.LATEST_FIRST, LATE, "late_key < :now");
            case RETURNED -> inScope(leader, Order.OLDEST_REQUEST, PENDING, asked(RequestKind.RETURN));
            case REQUESTS ->
                inScope(leader, Order.OLDEST_REQUEST, PENDING, asked(RequestKind.EXTENSION), asked(RequestKind.PAUSE));
            case TO_VERIFY ->
                inScope(
                        leader,
                        Order.OLDEST_QUEUED,
                        QUEUE,
                        "status = 'RESOLVED' AND NOT EXISTS"
                                + " (SELECT 1 FROM case_tie mine WHERE mine.case_id = cases.id AND mine.person_id = :me)");
        };
    }

    private static String asked(RequestKind kind) {
        return "pending_kind = '" + kind + "' AND pending_by <> :me";
    }

    /** An index for the whole township, and one for a village of it. */
    private record Indexes(String township, String village) {}

    private static final Indexes QUEUE = new Indexes("ix_cases_queue", "ix_cases_queue_village");
    private static final Indexes LATE = new Indexes("ix_cases_late", "ix_cases_desk_late");
    private static final Indexes PENDING = new Indexes("ix_cases_pending", "ix_cases_pending_village");

    /** Each range once for a leader of the township, else once for each of the leader's villages. */
    private RankedRanges inScope(Staff leader, Order order, Indexes indexes, String... conditions) {
        RankedRanges ranges = new RankedRanges(order)
                .with("me", leader.id().value())
                .with("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        for (String condition : conditions) {
            if (leader.scope().township()) ranges.or(indexes.township(), condition);
            else
                leader.scope().villages().stream()
                        .map(VillageId::value)
                        .sorted()
                        .forEach(v -> ranges.or(indexes.village(), "village_id = " + v + " AND " + condition));
        }
        return ranges;
    }

    /** Who could take each of these cases, best first, with the reasons; never somebody who may not. */
    public Map<CaseCode, List<Candidate>> suggest(Set<CaseCode> codes, int most, PersonId leader) {
        return suggestions.forCases(codes, most, people.staff(leader));
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
