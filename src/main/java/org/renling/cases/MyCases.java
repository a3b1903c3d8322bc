package org.renling.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.RankedRanges.Order;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member has in hand, what waits for them, and the hours they served. */
@Service
@Transactional(readOnly = true)
public class MyCases {
    private static final String OWNED = "ix_cases_owner_queue";
    private final CardRows rows;
    private final People people;
    private final Clock clock;
    private final JdbcClient jdbc;

    MyCases(CardRows rows, People people, Clock clock, JdbcClient jdbc) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Which of my cases. */
    public enum Part {
        /** Assigned to me, to be accepted or returned. */
        TO_ACCEPT,
        /** In my hands, due soonest first. */
        IN_HAND,
        /** Resolved by me, waiting for a verifier or the resident. */
        TO_BE_VERIFIED,
        /** I take part or help, or did; the newest case first. */
        HELPING,
        /** I reported or proposed it. */
        REPORTED,
        DONE
    }

    public ListPage find(Part part, @Nullable String from, int size, PersonId me) {
        RankedRanges mine = ranges(part).with("me", me.value());
        return rows.page(mine, from, Math.clamp(size, 1, CaseList.LONGEST_PAGE), people.staff(me));
    }

    private static RankedRanges ranges(Part part) {
        return switch (part) {
            case TO_ACCEPT -> new RankedRanges(Order.OLDEST_QUEUED).or(OWNED, owned(CaseStatus.ASSIGNED));
            case IN_HAND ->
                new RankedRanges(Order.OLDEST_QUEUED)
                        .or(OWNED, owned(CaseStatus.IN_PROGRESS))
                        .or(OWNED, owned(CaseStatus.WAITING));
            case TO_BE_VERIFIED -> new RankedRanges(Order.OLDEST_QUEUED).or(OWNED, owned(CaseStatus.RESOLVED));
            case DONE -> new RankedRanges(Order.NEWEST_QUEUED).or(OWNED, owned(CaseStatus.CLOSED));
            case REPORTED -> new RankedRanges(Order.NEWEST).or("ix_cases_reporter", "reporter_id = :me");
            case HELPING ->
                new RankedRanges(Order.NEWEST_TIE, "case_tie")
                        .or("ix_case_tie_person", "person_id = :me AND tie = 'HELPER'");
        };
    }

    private static String owned(CaseStatus status) {
        return "owner_id = :me AND status = '" + status + "'";
    }

    public Summary summary(PersonId me) {
        return jdbc.sql("""
                SELECT (%s) AS to_accept, (%s) AS in_hand, (%s) AS to_be_verified,
                       (SELECT COUNT(*) FROM (SELECT case_id FROM case_tie WHERE person_id = :me AND tie = 'HELPER'
                                              ORDER BY case_id DESC LIMIT :most) t
                        JOIN cases c ON c.id = t.case_id AND c.status <> 'CLOSED') AS helping,
                       (SELECT claim_cap FROM account WHERE id = :me) AS claim_cap,
                       (SELECT COALESCE(SUM(minutes), 0) FROM served_minutes WHERE person_id = :me AND year = :year)
                           AS this_year,
                       (SELECT COALESCE(SUM(minutes), 0) FROM served_minutes WHERE person_id = :me) AS in_all""".formatted(count(Part.TO_ACCEPT), count(Part.IN_HAND), count(Part.TO_BE_VERIFIED)))
                .param("me", me.value())
                .param("most", ListCounts.MOST + 1)
                .param("year", LocalDate.now(clock).getYear())
                .query((rs, _) -> new Summary(
                        rs.getInt("to_accept"),
                        rs.getInt("in_hand"),
                        rs.getInt("claim_cap"),
                        rs.getInt("to_be_verified"),
                        rs.getInt("helping"),
                        rs.getInt("this_year"),
                        rs.getInt("in_all")))
                .single();
    }

    private static String count(Part part) {
        return String.join(" + ", ranges(part).counts(ListCounts.MOST + 1));
    }

    /**
     * The numbers are counted up to {@link ListCounts#MOST} and no further.
     *
     * @param helping live ones among the newest cases I help in
     * @param minutesThisYear service time since 1 January
     */
    public record Summary(
            int toAccept,
            int inHand,
            int claimCap,
            int toBeVerified,
            int helping,
            int minutesThisYear,
            int minutesInAll) {}

    /** One line of the proof of service. */
    public record ServedTime(CaseCode code, LocalDate day, int minutes, String recordedBy) {}

    /** What I served from one day to another, both included, for the proof of service. */
    public List<ServedTime> times(PersonId me, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                SELECT c.code, s.worked_on, s.minutes, a.name
                FROM service_time s JOIN cases c ON c.id = s.case_id JOIN account a ON a.id = s.recorded_by
                WHERE s.person_id = :me AND s.worked_on BETWEEN :from AND :to ORDER BY s.worked_on, s.id""")
                .param("me", me.value())
                .param("from", from)
                .param("to", to)
                .query((rs, _) -> new ServedTime(
                        new CaseCode(rs.getString(1)), rs.getObject(2, LocalDate.class), rs.getInt(3), rs.getString(4)))
                .list();
    }
}
