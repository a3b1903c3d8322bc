package org.renling.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever two people do to one case at the same moment: one of them is refused in words, and history tells one story. */
@IntegrationTest
class TwoAtOnceTest {
    private static final int RACES = 40;
    private static final Instant MONDAY = CasesFixture.at("2026-03-02T09:00:00");

    @Autowired
    CasesFixture given;

    @Autowired
    Intake intake;

    @Autowired
    CaseWork work;

    @Autowired
    Closing closing;

    @Autowired
    ResidentDesk residents;

    @Autowired
    Timekeeper timekeeper;

    @Autowired
    TownshipClock clock;

    @Autowired
    JdbcClient jdbc;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private VillageId village;
    private CategoryId category;
    private PersonId leader;
    private PersonId second;
    private PersonId member;
    private PersonId other;

    @BeforeEach
    void people() {
        clock.setTo(MONDAY);
        village = given.village();
        category = given.category(CaseKind.NEED);
        leader = given.leader(village);
        second = given.townshipLeader(village);
        member = given.member(village);
        other = given.member(village);
    }

    @AfterEach
    void allInvariantsHold() {
        clock.follow();
        threads.close();
        assertThat(CaseInvariants.broken(jdbc)).isEmpty();
    }

    @Test
    void claimAgainstAssignment() throws Exception {
        for (int i = 0; i < RACES; i++) {
            CaseCode code = given.open(village, category, leader);
            assertThat(atOnce(() -> work.claim(code, other), () -> work.assign(code, member, null, leader)))
                    .containsOnlyOnce("done");
        }
    }

    @Test
    void claimAgainstWithdrawal() throws Exception {
        for (int i = 0; i < RACES; i++) {
            Receipt receipt = given.open(CasesFixture.need(village, category), leader);
            assertThat(atOnce(
                            () -> work.claim(receipt.code(), given.member(village)),
                            () -> residents.withdraw(receipt.follow(), null)))
                    .containsOnlyOnce("done");
        }
    }

    @Test
    void twoVerifiersAndTheResident() throws Exception {
        Callback visited = new Callback(AskedHow.VISIT, true, true, Satisfaction.SATISFIED);
        for (int i = 0; i < RACES; i++) {
            Receipt receipt = given.open(CasesFixture.need(village, category), leader);
            PersonId worker = given.member(village);
            work.claim(receipt.code(), worker);
            given.resolve(receipt.code(), worker, LocalDate.of(2026, 3, 2), "李四");
            assertThat(atOnce(
                            () -> closing.confirm(receipt.code(), visited, null, leader),
                            () -> closing.sendBack(receipt.code(), "还没好", null, second),
                            () -> residents.confirm(receipt.follow(), true, Satisfaction.SATISFIED, null)))
                    .containsOnlyOnce("done");
        }
    }

    @Test
    void twoLeadersGrantTheSameExtension() throws Exception {
        for (int i = 0; i < RACES; i++) {
            CaseCode code = given.open(village, category, leader);
            PersonId worker = given.member(village);
            work.claim(code, worker);
            work.askExtension(code, "缺材料", MONDAY.plusSeconds(30L * 24 * 3600), worker);
            assertThat(atOnce(
                            () -> work.grant(code, RequestKind.EXTENSION, leader),
                            () -> work.grant(code, RequestKind.EXTENSION, second)))
                    .containsOnlyOnce("done");
        }
    }

    @Test
    void aMemberWithOneFreeHandClaimsTwoCases() throws Exception {
        for (int i = 0; i < RACES; i++) {
            PersonId oneHand = given.memberWithCap(village, 1);
            CaseCode first = given.open(village, category, leader);
            CaseCode next = given.open(village, category, leader);
            assertThat(atOnce(() -> work.claim(first, oneHand), () -> work.claim(next, oneHand)))
                    .containsExactlyInAnyOrder("done", CaseRefusal.CAP_REACHED.name());
        }
    }

    @Test
    void theLastPlaceOfATask() throws Exception {
        CategoryId tasks = given.category(CaseKind.TASK);
        for (int i = 0; i < RACES; i++) {
            Report report = CasesFixture.report(CaseKind.TASK, village, tasks, "巡堤", "汛期巡堤要人");
            CaseCode code = given.open(report, leader).code();
            PersonId lead = given.member(village);
            work.claim(code, lead);
            work.openPlaces(code, 1, lead);
            PersonId a = given.member(village);
            PersonId b = given.member(village);
            assertThat(atOnce(() -> work.join(code, a), () -> work.join(code, b)))
                    .containsExactlyInAnyOrder("done", CaseRefusal.NO_PLACES_LEFT.name());
        }
    }

    @Test
    void theSameReportSentManyTimesIsOneCaseWithOneCode() throws Exception {
        Report report = CasesFixture.need(village, category);
        CyclicBarrier start = new CyclicBarrier(8);
        List<Callable<Receipt>> sends = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sends.add(() -> {
                start.await();
                return intake.report(report, null);
            });
        }
        List<Receipt> receipts = new ArrayList<>();
        for (Future<Receipt> receipt : threads.invokeAll(sends)) receipts.add(receipt.get());
        assertThat(receipts).containsOnly(receipts.getFirst());
        assertThat(receipts.getFirst().follow().isWellFormed()).isTrue();
    }

    @Test
    void severalNodesKeepTheTimeAndEachThingIsDoneOnce() throws Exception {
        List<CaseCode> codes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            CaseCode code = given.open(village, category, leader);
            work.claim(code, given.member(village));
            codes.add(code);
        }
        for (int day = 4; day <= 30; day++) {
            clock.setTo(MONDAY.plusSeconds(day * 24L * 3600));
            assertThat(atOnce(timekeeper::runDue, timekeeper::runDue, timekeeper::runDue))
                    .containsOnly("done");
        }
        for (CaseCode code : codes) {
            assertThat(times(code, CaseEvent.WARN_LEASE)).isEqualTo(1);
            assertThat(times(code, CaseEvent.LAPSE_LEASE)).isEqualTo(1);
            assertThat(times(code, CaseEvent.ESCALATE)).isEqualTo(3);
        }
        assertThat(timekeeper.runDue()).isZero();
    }

    private List<String> atOnce(Runnable... attempts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(attempts.length);
        List<Callable<String>> calls = new ArrayList<>();
        for (Runnable attempt : attempts) {
            calls.add(() -> {
                start.await();
                try {
                    attempt.run();
                    return "done";
                } catch (Refusal refusal) {
                    return refusal.reason().name();
                }
            });
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : threads.invokeAll(calls)) outcomes.add(outcome.get());
        return outcomes;
    }

    private long times(CaseCode code, CaseEvent event) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM case_history h JOIN cases c ON c.id = h.case_id
                WHERE c.code = :code AND h.event = :event""")
                .param("code", code.value())
                .param("event", event.name())
                .query(Long.class)
                .single();
    }
}
