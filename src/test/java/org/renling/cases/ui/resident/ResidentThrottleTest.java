package org.renling.cases.ui.resident;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.shared.Refusal;
import org.renling.shared.TownshipClock;

class ResidentThrottleTest {
    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private final TownshipClock clock = new TownshipClock();
    private final ResidentThrottle throttle = new ResidentThrottle(clock);

    @BeforeEach
    void noon() {
        clock.setTo(NOON);
    }

    @Test
    void aFloodOfReportsIsRefusedUntilTimeHasPassed() {
        for (int i = 0; i < ResidentThrottle.REPORTS; i++) throttle.report();
        assertThatThrownBy(throttle::report).isInstanceOf(Refusal.class).hasMessage("TOO_MANY_TRIES");

        clock.setTo(NOON.plus(ResidentThrottle.REPORT_REFILL));
        assertThatCode(throttle::report).doesNotThrowAnyException();
    }

    @Test
    void whoeverGuessesCodesIsStoppedAndWhoeverKnowsTheirsIsNot() {
        for (int i = 0; i < 3 * ResidentThrottle.WRONG_CODES; i++) throttle.beforeLookingUp();
        for (int i = 0; i < ResidentThrottle.WRONG_CODES; i++) throttle.wrongCode();
        assertThatThrownBy(throttle::beforeLookingUp).isInstanceOf(Refusal.class);

        clock.setTo(NOON.plus(ResidentThrottle.CODE_REFILL));
        assertThatCode(throttle::beforeLookingUp).doesNotThrowAnyException();
    }
}
