package org.renling.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.renling.cases.CaseEvent.ESCALATE;
import static org.renling.cases.CaseEvent.LAPSE_LEASE;
import static org.renling.cases.CaseEvent.WARN_LEASE;
import static org.renling.cases.domain.Cast.MONDAY;
import static org.renling.cases.domain.Cast.TIMES;
import static org.renling.cases.domain.Cast.workingDaysLater;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.renling.cases.Actor;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseStatus;

class CaseClockTest {
    private static List<CaseEvent> run(Case c, Instant at) {
        List<CaseEvent> done = new ArrayList<>();
        for (Optional<CaseEvent> e = c.runClock(at, TIMES); e.isPresent(); e = c.runClock(at, TIMES)) done.add(e.get());
        return done;
    }

    @Test
    void aClaimWithoutProgressIsWarnedOfAndThenLapses() {
        Case c = Cast.inProgress();
        assertThat(run(c, workingDaysLater(4).minusSeconds(1))).isEmpty();
        assertThat(run(c, workingDaysLater(4))).containsExactly(WARN_LEASE);
        assertThat(run(c, workingDaysLater(5).minusSeconds(1))).isEmpty();
        assertThat(run(c, workingDaysLater(5))).containsExactly(LAPSE_LEASE);
        assertThat(c.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(c.owner()).isNull();
        assertThat(c.involves(Cast.MEMBER.id())).isTrue();
    }

    @Test
    void aClockThatStoodStillWarnsFirstAndLeavesADayToAnswer() {
        Case c = Cast.inProgress();
        Instant late = workingDaysLater(6);
        assertThat(run(c, late)).containsExactly(WARN_LEASE);
        assertThat(run(c, TIMES.calendar().plusDays(late, 1))).contains(LAPSE_LEASE);
    }

    @Test
    void aProgressEntryRenewsTheLease() {
        Case c = Cast.inProgress();
        run(c, workingDaysLater(4));
        c.progress("看过现场", true, Actor.of(Cast.MEMBER), workingDaysLater(4), TIMES);
        assertThat(run(c, workingDaysLater(6))).isEmpty();
    }

    @Test
    void whatIsLateEscalatesOnceALevel() {
        Case c = Cast.submitted();
        c.accept(Cast.triage(org.renling.cases.CaseKind.NEED, false), Actor.of(Cast.LEADER), MONDAY, TIMES);
        Instant due = c.dueAt();
        assertThat(run(c, due)).isEmpty();
        assertThat(run(c, due.plusSeconds(1))).containsExactly(ESCALATE);
        assertThat(run(c, due.plusSeconds(2))).isEmpty();
        assertThat(run(c, TIMES.calendar().plusDays(due, 6))).containsExactly(ESCALATE, ESCALATE);
        assertThat(run(c, TIMES.calendar().plusDays(due, 60))).isEmpty();
        assertThat(c.escalation()).isEqualTo(3);
    }

    @Test
    void theNextLookIsPlannedAtTheMomentItIsNeeded() {
        Case c = Cast.inProgress();
        for (int acts = 0; acts < 20 && c.checkAt() != null; acts++) {
            Instant look = c.checkAt();
            assertThat(run(c, look.minusMillis(2))).isEmpty();
            assertThat(run(c, look)).isNotEmpty();
        }
        assertThat(c.checkAt()).isNull();
        assertThat(c.escalation()).isEqualTo(3);
    }

    @Test
    void aTriageThatIsLateEscalates() {
        Case c = Cast.submitted();
        assertThat(run(c, workingDaysLater(1).plusSeconds(1))).containsExactly(ESCALATE);
    }
}
