package org.renling.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.renling.cases.domain.Cast.MONDAY;
import static org.renling.cases.domain.Cast.TIMES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseStatus;
import org.renling.shared.Refusal;

/** The table of states of the domain, cell by cell: what may happen does, and leaves one entry; all else is refused. */
class TransitionTableTest {
    /** Written by hand from the domain's table: event, statuses it happens in, where it leads, who may. */
    private static final String TABLE = """
            ACCEPT             SUBMITTED              OPEN         LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            DECLINE            SUBMITTED              CLOSED       LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            MARK_DUPLICATE     SUBMITTED              CLOSED       LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            REFER              SUBMITTED              CLOSED       LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            WITHDRAW           SUBMITTED,OPEN         CLOSED       RESIDENT
            CLAIM              OPEN                   IN_PROGRESS  OWNER HELPER REPORTER OUTSIDER MEDIATOR LEADER_AND_OWNER
            ASSIGN             OPEN                   ASSIGNED     LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            MARK_URGENT        OPEN                   =            LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            ACCEPT_ASSIGNMENT  ASSIGNED               IN_PROGRESS  OWNER LEADER_AND_OWNER
            ASK_RETURN         ASSIGNED               =            OWNER LEADER_AND_OWNER
            GRANT_RETURN       ASSIGNED               OPEN         LEADER TOWNSHIP_LEADER
            RELEASE            IN_PROGRESS            OPEN         OWNER LEADER_AND_OWNER
            WARN_LEASE         IN_PROGRESS            =            SYSTEM
            LAPSE_LEASE        IN_PROGRESS            OPEN         SYSTEM
            REASSIGN           IN_PROGRESS            ASSIGNED     LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            PAUSE              IN_PROGRESS            WAITING      OWNER LEADER_AND_OWNER
            ASK_PAUSE          IN_PROGRESS            =            OWNER LEADER_AND_OWNER
            GRANT_PAUSE        IN_PROGRESS            WAITING      LEADER TOWNSHIP_LEADER
            RESUME             WAITING                IN_PROGRESS  OWNER LEADER_AND_OWNER
            RESUME_BY_ITSELF   WAITING                IN_PROGRESS  SYSTEM
            ASK_EXTENSION      IN_PROGRESS            =            OWNER LEADER_AND_OWNER
            GRANT_EXTENSION    IN_PROGRESS            =            LEADER TOWNSHIP_LEADER
            REFUSE_REQUEST     ASSIGNED,IN_PROGRESS   =            LEADER TOWNSHIP_LEADER
            PROGRESS           IN_PROGRESS,WAITING    =            OWNER HELPER LEADER_AND_OWNER
            OPEN_PLACES        IN_PROGRESS,WAITING    =            OWNER LEADER_AND_OWNER
            JOIN               IN_PROGRESS,WAITING    =            REPORTER OUTSIDER MEDIATOR
            LEAVE              IN_PROGRESS,WAITING    =            HELPER
            ADD_EVIDENCE       IN_PROGRESS,WAITING    =            OWNER HELPER LEADER_AND_OWNER RESIDENT
            ADD_EVIDENCE       RESOLVED               =            RESIDENT
            DECLARE_TIE        SUBMITTED,OPEN,ASSIGNED,IN_PROGRESS,WAITING,RESOLVED = OWNER HELPER KIN REPORTER OUTSIDER MEDIATOR LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            RESOLVE            IN_PROGRESS            RESOLVED     OWNER LEADER_AND_OWNER
            SEND_BACK          RESOLVED               IN_PROGRESS  RESIDENT LEADER TOWNSHIP_LEADER
            LOG_TRY            RESOLVED               =            LEADER TOWNSHIP_LEADER
            CONFIRM            RESOLVED               CLOSED       RESIDENT LEADER TOWNSHIP_LEADER
            LAPSE_SILENCE      RESOLVED               CLOSED       SYSTEM
            REOPEN             CLOSED                 IN_PROGRESS  RESIDENT LEADER TOWNSHIP_LEADER LEADER_AND_OWNER REVIEWER
            RATE               CLOSED                 =            RESIDENT
            ESCALATE           SUBMITTED,OPEN,ASSIGNED,IN_PROGRESS =  SYSTEM LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            ESCALATE           WAITING,RESOLVED       =            LEADER TOWNSHIP_LEADER LEADER_AND_OWNER
            """;

    private record Row(CaseEvent event, Set<CaseStatus> from, String to, Set<Part> who) {}

    private static final List<Row> ROWS = TABLE.lines()
            .map(line -> line.strip().split("\\s+"))
            .map(w -> new Row(
                    CaseEvent.valueOf(w[0]),
                    Arrays.stream(w[1].split(",")).map(CaseStatus::valueOf).collect(Collectors.toSet()),
                    w[2],
                    Arrays.stream(w)
                            .skip(3)
                            .map(Part::valueOf)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)))))
            .toList();

    record Cell(CaseEvent event, CaseStatus status, Part part) {
        @Override
        public String toString() {
            return event + " in " + status + " by " + part;
        }
    }

    static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (CaseEvent event : CaseEvent.values()) {
            if (event.begins()) continue;
            for (CaseStatus status : CaseStatus.values()) {
                for (Part part : Part.values()) cells.add(new Cell(event, status, part));
            }
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellHoldsWhatTheTableSays(Cell cell) {
        Case c = Stage.set(cell);
        int entries = c.historySize();
        Row row = ROWS.stream()
                .filter(r -> r.event() == cell.event()
                        && r.from().contains(cell.status())
                        && r.who().contains(cell.part()))
                .findAny()
                .orElse(null);

        if (row == null) {
            assertThatThrownBy(() -> Stage.play(cell, c)).isInstanceOf(Refusal.class);
            assertThat(c.status()).isEqualTo(cell.status());
            assertThat(c.historySize()).isEqualTo(entries);
        } else {
            Stage.play(cell, c);
            assertThat(c.status())
                    .hasToString(row.to().equals("=") ? cell.status().name() : row.to());
            assertThat(c.historySize()).isEqualTo(entries + 1);
        }
    }

    @Test
    void theTableNamesEveryEventAndTheCodeHasNoOther() {
        Map<CaseEvent, Set<CaseStatus>> written = new EnumMap<>(CaseEvent.class);
        ROWS.forEach(r -> written.computeIfAbsent(r.event(), _ -> EnumSet.noneOf(CaseStatus.class))
                .addAll(r.from()));
        for (CaseEvent event : CaseEvent.values()) {
            for (CaseStatus status : CaseStatus.values()) {
                assertThat(event.happensIn(status))
                        .as(event + " in " + status)
                        .isEqualTo(written.getOrDefault(event, Set.of()).contains(status));
            }
        }
    }

    @Test
    void aCaseBeginsWithOneEntryAndAClosedOneNamesWhoClosedIt() {
        Case c = Cast.submitted();
        assertThat(c.historySize()).isEqualTo(1);
        c.decline("不属于民生事项", org.renling.cases.Actor.of(Cast.LEADER), MONDAY, TIMES);
        assertThat(c.disposition()).isNotNull();
        assertThat(c.closedByKind).isNotNull();
        assertThat(c.closedBy).isEqualTo(Cast.LEADER.id().value());
    }
}
