package org.renling.cases;

import static org.renling.cases.CaseEvent.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.renling.cases.domain.CaseSight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a case's history, to each reader no more than is meant for them. */
@Component
class Timelines {
    /** Longer histories lose their oldest entries on screen. */
    private static final int LONGEST = 500;

    /** What happened to the matter itself; the rest is between those who work on it. */
    private static final Set<CaseEvent> FOR_ALL = EnumSet.of(
            REPORT,
            RECORD_DEED,
            ACCEPT,
            WITHDRAW,
            CLAIM,
            ASSIGN,
            ACCEPT_ASSIGNMENT,
            GRANT_RETURN,
            RELEASE,
            LAPSE_LEASE,
            REASSIGN,
            PAUSE,
            GRANT_PAUSE,
            RESUME,
            RESUME_BY_ITSELF,
            GRANT_EXTENSION,
            PROGRESS,
            RESOLVE,
            SEND_BACK,
            CONFIRM,
            LAPSE_SILENCE,
            REOPEN);

    private static final Set<CaseEvent> FOR_RESIDENT = EnumSet.of(DECLINE, REFER, MARK_DUPLICATE, LOG_TRY, RATE);
    private static final Set<CaseEvent> WORDS_FOR_RESIDENT =
            EnumSet.of(DECLINE, REFER, MARK_DUPLICATE, RESOLVE, SEND_BACK);
    private final JdbcClient jdbc;

    Timelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For those who may read all of it. */
    List<TimelineEntry> forStaff(CaseId id) {
        return read(id);
    }

    /** For anybody: neither names nor words; nothing at all of a restricted case. */
    List<TimelineEntry> forPublic(CaseId id, CaseSight sight) {
        if (!sight.isPublic()) return List.of();
        return read(id).stream()
                .filter(e -> FOR_ALL.contains(e.event()))
                .map(e -> without(e, false))
                .toList();
    }

    /** For the resident concerned: no names, and the words that were written for them or by them. */
    List<TimelineEntry> forResident(CaseId id) {
        return read(id).stream()
                .filter(e -> FOR_ALL.contains(e.event())
                        || FOR_RESIDENT.contains(e.event())
                        || e.actorKind() == ActorKind.RESIDENT)
                .map(e -> without(e, WORDS_FOR_RESIDENT.contains(e.event()) || e.actorKind() == ActorKind.RESIDENT))
                .toList();
    }

    private static TimelineEntry without(TimelineEntry e, boolean words) {
        return new TimelineEntry(
                e.seq(), e.at(), e.event(), e.to(), e.actorKind(), null, null, e.until(), words ? e.note() : null);
    }

    private List<TimelineEntry> read(CaseId id) {
        return jdbc.sql("""
                SELECT h.seq, h.happened_at, h.event, h.to_status, h.actor_kind, actor.name AS actor_name,
                       concerned.name AS concerns_name, h.until_at, h.note
                FROM case_history h
                LEFT JOIN account actor ON actor.id = h.actor_id
                LEFT JOIN account concerned ON concerned.id = h.concerns_id
                WHERE h.case_id = :case ORDER BY h.seq DESC LIMIT :most""")
                .param("case", id.value())
                .param("most", LONGEST)
                .query((rs, _) -> new TimelineEntry(
                        rs.getInt("seq"),
                        CardRows.at(rs, "happened_at"),
                        CaseEvent.valueOf(rs.getString("event")),
                        CaseStatus.valueOf(rs.getString("to_status")),
                        ActorKind.valueOf(rs.getString("actor_kind")),
                        rs.getString("actor_name"),
                        rs.getString("concerns_name"),
                        CardRows.atOrNull(rs, "until_at"),
                        rs.getString("note")))
                .list()
                .reversed();
    }
}
