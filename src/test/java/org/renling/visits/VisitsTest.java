package org.renling.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseReader;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseSource;
import org.renling.cases.CaseStatus;
import org.renling.cases.CasesFixture;
import org.renling.cases.Receipt;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visit is recorded once, and what was asked there becomes cases. */
@IntegrationTest
class VisitsTest {
    @Autowired
    CasesFixture fixture;

    @Autowired
    Visits visits;

    @Autowired
    CaseReader reader;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private VillageId village;
    private PersonId member;

    @BeforeEach
    void aMember() {
        village = fixture.village();
        member = fixture.member(village);
    }

    @Test
    void eachThingAskedBecomesACaseThatTheHouseholdCanFollow() {
        List<Receipt> receipts = visits.record(visit("汪大娘", asked("屋后排水沟堵了"), asked("想办高龄补贴")), member);

        assertThat(receipts).hasSize(2);
        assertThat(reader.follow(receipts.getFirst().follow()).card().status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(source(receipts.getFirst())).isEqualTo(CaseSource.VISIT);
        VisitEntry written = visits.mine(member, null, 10).items().getFirst();
        assertThat(written.householder()).isEqualTo("汪大娘");
        assertThat(written.cases()).extracting(VisitEntry.Led::title).containsExactly("屋后排水沟堵了", "想办高龄补贴");
    }

    @Test
    void theNameOfTheHouseholdIsNotReadableInTheDatabase() {
        visits.record(visit("独孤小明", asked("屋顶漏雨")), member);
        List<byte[]> kept = jdbc.sql("SELECT householder FROM visit WHERE member_id = :m")
                .param("m", member.value())
                .query(byte[].class)
                .list();
        assertThat(kept).hasSize(1);
        assertThat(new String(kept.getFirst(), StandardCharsets.UTF_8)).doesNotContain("独孤");
    }

    @Test
    void sentAgainItIsTheSameVisitWithTheSameCodes() {
        NewVisit visit = visit("汪大娘", asked("屋后排水沟堵了"));
        List<Receipt> first = visits.record(visit, member);
        assertThat(visits.record(visit, member)).isEqualTo(first);
        assertThat(visits.mine(member, null, 10).items()).hasSize(1);
    }

    @Test
    void sentByEightThreadsAtOnceItIsOneVisit() throws Exception {
        NewVisit visit = visit("汪大娘", asked("屋后排水沟堵了"), asked("想办高龄补贴"));
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<List<Receipt>> send = () -> {
            together.await();
            return visits.record(visit, member);
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Receipt>>> sent = new ArrayList<>();
            for (int i = 0; i < 8; i++) sent.add(threads.submit(send));
            List<Receipt> first = sent.getFirst().get();
            for (var one : sent) assertThat(one.get()).isEqualTo(first);
        }
        assertThat(visits.mine(member, null, 10).items()).hasSize(1);
        assertThat(visits.mine(member, null, 10).items().getFirst().cases()).hasSize(2);
    }

    @Test
    void aVisitWhereNothingWasAskedIsAVisitAllTheSame() {
        assertThat(visits.record(visit("汪大娘"), member)).isEmpty();
        assertThat(visits.mine(member, null, 10).items()).hasSize(1);
    }

    @Test
    void nothingIsKeptWhereOneOfTheThingsAskedIsRefused() {
        NewVisit visit = visit("汪大娘", asked("屋后排水沟堵了"), asked("长".repeat(200)));
        assertThat(refusal(visit)).isEqualTo(CaseRefusal.TEXT_TOO_LONG);
        assertThat(visits.mine(member, null, 10).items()).isEmpty();
    }

    @Test
    void withoutTheHouseholdsConsentNothingIsReported() {
        NewVisit visit =
                new NewVisit("汪大娘", null, village, today(), null, List.of(asked("屋顶漏雨")), false, CasesFixture.key());
        assertThat(refusal(visit)).isEqualTo(CaseRefusal.CONSENT_MISSING);
    }

    @Test
    void aVisitLiesNeitherInTheFutureNorLongAgo() {
        assertThat(refusal(on(today().plusDays(1)))).isEqualTo(CaseRefusal.DATE_IN_FUTURE);
        assertThat(refusal(on(today().minusDays(400)))).isEqualTo(VisitRefusal.VISIT_TOO_LONG_AGO);
    }

    @Test
    void onlyMembersVisitAndEachSeesTheirOwn() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> visits.record(visit("汪大娘"), fixture.leader(village)));
        assertThat(refusal.reason()).isEqualTo(VisitRefusal.ONLY_MEMBERS_VISIT);
        visits.record(visit("汪大娘"), member);
        assertThat(visits.mine(fixture.member(village), null, 10).items()).isEmpty();
    }

    @Test
    void theListGoesOnWhereItEnded() {
        for (int i = 0; i < 5; i++) visits.record(visit("户" + i), member);
        var first = visits.mine(member, null, 3);
        assertThat(first.more()).isTrue();
        var rest = visits.mine(member, first.items().getLast().id(), 3);
        assertThat(rest.more()).isFalse();
        assertThat(rest.items()).extracting(VisitEntry::householder).containsExactly("户1", "户0");
    }

    private CaseSource source(Receipt receipt) {
        return CaseSource.valueOf(jdbc.sql("SELECT source FROM cases WHERE id = :id")
                .param("id", receipt.id().value())
                .query(String.class)
                .single());
    }

    private Object refusal(NewVisit visit) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> visits.record(visit, member));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }

    private NewVisit on(LocalDate day) {
        return new NewVisit("汪大娘", null, village, day, null, List.of(), false, CasesFixture.key());
    }

    private NewVisit visit(String householder, Asked... asked) {
        return new NewVisit(
                householder, "13812345678", village, today(), "门前路滑", List.of(asked), true, CasesFixture.key());
    }

    private static Asked asked(String title) {
        return new Asked(CaseKind.NEED, null, title, "入户时说的：" + title.substring(0, Math.min(20, title.length())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TownshipClock.ZONE);
    }
}
