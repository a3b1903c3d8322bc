package org.renling.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.renling.IntegrationTest;
import org.renling.cases.CaseStatus;
import org.renling.cases.Disposition;
import org.renling.metrics.Reconciliation;
import org.renling.metrics.ServiceCount;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@TestPropertySource(properties = "renling.timekeeper.enabled=false")
class ReferenceYearTest {
    @Autowired
    ReferenceYear year;

    @Autowired
    ServiceCount count;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    TownshipClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void anEmptyDatabase() {
        year.wipe();
    }

    @AfterEach
    void followTheTimeAgain() {
        clock.follow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:10:00+08:00", // a Monday, just after opening
                "2027-01-01T15:00:00+08:00",
                "2028-02-29T23:55:00+08:00",
                "2026-07-05T04:00:00+08:00" // a Sunday, at night
            })
    void theHeadlineIsTheSameOnWhateverDayTheYearEnds(String end) {
        Instant now = OffsetDateTime.parse(end).toInstant();
        year.play(now);

        var headline = count.headline();
        assertThat(headline.problems()).isEqualTo(29);
        assertThat(headline.deeds()).isEqualTo(112);
        assertThat(headline.people()).isEqualTo(834);
        assertThat(reconciliation.differences()).isEmpty();
        assertThat(words("SELECT DISTINCT status FROM cases")).containsExactlyInAnyOrder(names(CaseStatus.values()));
        assertThat(words("SELECT DISTINCT disposition FROM cases WHERE disposition IS NOT NULL"))
                .containsExactlyInAnyOrder(names(Disposition.values()));
        assertThat(number("SELECT COUNT(*) FROM case_history WHERE happened_at > :now", now))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM cases WHERE late_key < :now", now))
                .isGreaterThanOrEqualTo(3);
        assertThat(number("SELECT COUNT(*) FROM cases WHERE credit_suspended = 1 AND closed_at IS NULL", now))
                .isPositive();

        clock.setTo(now.plusSeconds(14 * 86_400));
        assertThat(count.headline().problems()).as("a fortnight later").isEqualTo(29);
        assertThat(count.headline().people()).isEqualTo(834);
    }

    @Test
    void aYearThatWasCutShortIsBegunAgainAndOneInUseIsLeftAlone() {
        change("INSERT INTO demo_year (id, begun_at) VALUES (1, NOW())");
        change("INSERT INTO village (name, name_en, position, active, version) VALUES ('东莲村', 'Donglian', 1, 1, 0)");

        year.playOnce();
        year.playOnce();

        assertThat(count.headline().problems()).isEqualTo(29);
        change("DELETE FROM demo_year");
        year.playOnce();
        assertThat(words("SELECT CAST(COUNT(*) AS CHAR) FROM demo_year")).containsExactly("0");
    }

    private void change(String sql) {
        transaction.executeWithoutResult(_ -> jdbc.sql(sql).update());
    }

    private List<String> words(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private long number(String sql, Instant now) {
        return jdbc.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC).toLocalDateTime())
                .query(Long.class)
                .single();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
