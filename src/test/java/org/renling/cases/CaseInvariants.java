package org.renling.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The domain's invariants as questions to the database; each names the cases that break it. */
public final class CaseInvariants {
    private static final Map<String, String> BROKEN_BY = new LinkedHashMap<>();

    static {
        BROKEN_BY.put("a case whose history has a gap or another length", """
                SELECT c.code FROM cases c LEFT JOIN case_history h ON h.case_id = c.id GROUP BY c.id, c.code, c.history_size
                HAVING COUNT(h.id) <> c.history_size OR MAX(h.seq) <> c.history_size OR MIN(h.seq) <> 1""");
        BROKEN_BY.put("a case whose status is not where its history ends", """
                SELECT c.code FROM cases c JOIN case_history h ON h.case_id = c.id AND h.seq = c.history_size
                WHERE h.to_status <> c.status""");
        BROKEN_BY.put("a history whose entry does not begin where the one before it ended", """
                SELECT c.code FROM cases c JOIN case_history h ON h.case_id = c.id
                JOIN case_history p ON p.case_id = h.case_id AND p.seq = h.seq - 1
                WHERE h.from_status IS NULL OR h.from_status <> p.to_status""");
        BROKEN_BY.put("a history that runs backwards in time", """
                SELECT c.code FROM cases c JOIN case_history h ON h.case_id = c.id
                JOIN case_history p ON p.case_id = h.case_id AND p.seq = h.seq - 1 WHERE h.happened_at < p.happened_at""");
        BROKEN_BY.put("a case in hand without an owner, or a free one with", """
                SELECT code FROM cases WHERE (status IN ('ASSIGNED', 'IN_PROGRESS', 'WAITING', 'RESOLVED') AND owner_id IS NULL)
                OR (status IN ('SUBMITTED', 'OPEN') AND owner_id IS NOT NULL)""");
        BROKEN_BY.put("an owner who is not tied to the case", """
                SELECT c.code FROM cases c WHERE c.owner_id IS NOT NULL AND c.status <> 'ASSIGNED' AND NOT EXISTS (
                SELECT 1 FROM case_tie t WHERE t.case_id = c.id AND t.person_id = c.owner_id AND t.tie = 'OWNER')""");
        BROKEN_BY.put("a closed case without disposition, time or actor", """
                SELECT code FROM cases WHERE (status = 'CLOSED') <>
                (disposition IS NOT NULL AND closed_at IS NOT NULL AND closed_by_kind IS NOT NULL)""");
        BROKEN_BY.put("a duplicate that carries credit or points nowhere", """
                SELECT code FROM cases WHERE (duplicate_of IS NOT NULL) <> (disposition <=> 'DUPLICATE')
                OR (duplicate_of IS NOT NULL AND credited IS NOT NULL)""");
        BROKEN_BY.put("a restricted case that search can find", """
                SELECT DISTINCT c.code FROM cases c JOIN case_term t ON t.case_id = c.id WHERE c.visibility <> 'PUBLIC'""");
        BROKEN_BY.put("a dispute that is not restricted", """
                SELECT code FROM cases WHERE kind = 'DISPUTE' AND visibility <> 'RESTRICTED'""");
        BROKEN_BY.put("a verification by somebody involved", """
                SELECT c.code FROM cases c JOIN case_tie t ON t.case_id = c.id AND t.person_id = c.closed_by
                WHERE c.confirmation = 'VERIFIER'""");
        BROKEN_BY.put("a resolution without evidence", """
                SELECT c.code FROM cases c WHERE c.status = 'RESOLVED' AND NOT EXISTS (
                SELECT 1 FROM evidence e WHERE e.case_id = c.id)""");
        BROKEN_BY.put("a count of people that differs from the people kept", """
                SELECT c.code FROM cases c LEFT JOIN beneficiary b ON b.case_id = c.id
                WHERE c.status IN ('RESOLVED', 'CLOSED') GROUP BY c.id, c.code, c.people_served
                HAVING COUNT(b.digest) <> c.people_served""");
        BROKEN_BY.put("a case whose clock stands although something is owed", """
                SELECT code FROM cases WHERE status IN ('IN_PROGRESS', 'WAITING', 'RESOLVED') AND check_at IS NULL""");
    }

    private CaseInvariants() {}

    /** One line for each broken invariant, naming up to ten cases; empty when all hold. */
    public static List<String> broken(JdbcClient jdbc) {
        List<String> lines = new ArrayList<>();
        BROKEN_BY.forEach((what, sql) -> {
            List<String> codes = jdbc.sql(sql + " LIMIT 10").query(String.class).list();
            if (!codes.isEmpty()) lines.add(what + ": " + codes);
        });
        return lines;
    }
}
