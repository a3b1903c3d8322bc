package org.renling.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class RecentChangesTest {
    @Autowired
    CasesFixture fixture;

    @Autowired
    CaseWork work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private RecentChanges changes;
    private CaseCode one;
    private CaseCode other;
    private PersonId member;

    @BeforeEach
    void twoCases() {
        VillageId village = fixture.village();
        PersonId leader = fixture.leader(village);
        CategoryId category = fixture.category(CaseKind.NEED);
        member = fixture.member(village);
        one = fixture.open(village, category, leader);
        other = fixture.open(village, category, leader);
        changes = new RecentChanges(jdbc, transactions, Duration.ZERO);
    }

    @Test
    void aChangeIsToldOnceToThoseWhoWatchTheCaseOrAll() {
        String mark = changes.since(null, null).mark();
        assertThat(changes.since(mark, null).changed()).isFalse();

        work.claim(one, member);

        RecentChanges.Answer all = changes.since(mark, null);
        assertThat(all.changed()).isTrue();
        assertThat(changes.since(mark, one).changed()).isTrue();
        assertThat(changes.since(mark, other).changed()).isFalse();
        assertThat(changes.since(all.mark(), null).changed()).isFalse();
    }

    @Test
    void anotherNodeSeesTheChangeAndWhoeverComesFromOneLooksAgain() {
        RecentChanges elsewhere = new RecentChanges(jdbc, transactions, Duration.ZERO);
        String here = changes.since(null, null).mark();
        String there = elsewhere.since(null, null).mark();

        work.claim(one, member);

        assertThat(elsewhere.since(there, one).changed()).isTrue();
        assertThat(elsewhere.since(here, one).changed()).isTrue();
    }
}
