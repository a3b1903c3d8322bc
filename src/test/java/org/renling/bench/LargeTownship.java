package org.renling.bench;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.renling.IntegrationTest;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A township with 100,000 generated cases, made once for all tests that only read it. */
@IntegrationTest
@Import({CaseGenerator.class, Counters.class})
@TestPropertySource(properties = "renling.test.schema=large-township")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LargeTownship {
    static final int CASES = 100_000;
    private static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");
    private static CaseGenerator.Made whatWasMade;

    @Autowired
    private CaseGenerator generator;

    @Autowired
    private TownshipClock clock;

    @Autowired
    JdbcClient jdbc;

    CaseGenerator.Made made;

    @BeforeAll
    void generate() {
        clock.setTo(NOW);
        if (whatWasMade == null) whatWasMade = generator.generate(CASES, NOW, "{noop}no sign-in");
        made = whatWasMade;
    }

    @AfterAll
    void followTheTimeAgain() {
        clock.follow();
    }
}
