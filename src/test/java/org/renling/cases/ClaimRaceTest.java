package org.renling.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people at once: real threads, real MariaDB, one winner. */
@IntegrationTest
@Import(CasesFixture.class)
class ClaimRaceTest {
    private static final int RACES = 1_000;
    private static final int THREADS = 8;

    @Autowired
    CasesFixture given;

    @Autowired
    CaseWork work;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aThousandRacesOfEightEndWithOneOwnerOneEntryAndSevenRefusalsThatSaySo() throws Exception {
        VillageId village = given.village();
        PersonId leader = given.leader(village);
        CategoryId category = given.category(CaseKind.NEED);
        List<PersonId> runners = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) runners.add(given.memberWithCap(village, RACES + 1));

        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int race = 0; race < RACES; race++) {
                CaseCode code = given.open(village, category, leader);
                List<String> outcomes = raceFor(code, runners, threads);

                assertThat(outcomes).containsOnlyOnce("won");
                assertThat(outcomes.stream().filter(CaseRefusal.ALREADY_CLAIMED.name()::equals))
                        .hasSize(THREADS - 1);
                assertThat(claimsOf(code)).isEqualTo(1);
                assertThat(ownerOf(code))
                        .isEqualTo(runners.get(outcomes.indexOf("won")).value());
            }
        }
    }

    private List<String> raceFor(CaseCode code, List<PersonId> runners, ExecutorService threads) throws Exception {
        CyclicBarrier start = new CyclicBarrier(runners.size());
        List<Callable<String>> attempts = runners.stream()
                .<Callable<String>>map(runner -> () -> {
                    start.await();
                    try {
                        work.claim(code, runner);
                        return "won";
                    } catch (Refusal refusal) {
                        return refusal.reason().name();
                    }
                })
                .toList();
        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : threads.invokeAll(attempts)) outcomes.add(outcome.get());
        return outcomes;
    }

    private long claimsOf(CaseCode code) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM case_history h JOIN cases c ON c.id = h.case_id
                WHERE c.code = :code AND h.event = 'CLAIM'""").param("code", code.value()).query(Long.class).single();
    }

    private long ownerOf(CaseCode code) {
        return jdbc.sql("SELECT owner_id FROM cases WHERE code = :code AND status = 'IN_PROGRESS'")
                .param("code", code.value())
                .query(Long.class)
                .single();
    }
}
