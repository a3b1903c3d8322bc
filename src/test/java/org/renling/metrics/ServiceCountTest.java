package org.renling.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.AskedHow;
import org.renling.cases.Callback;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseWork;
import org.renling.cases.CasesFixture;
import org.renling.cases.CategoryId;
import org.renling.cases.Closing;
import org.renling.cases.Receipt;
import org.renling.cases.ResidentDesk;
import org.renling.cases.Satisfaction;
import org.renling.cases.Timekeeper;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ServiceCountTest {
    private static final Instant NOON = CasesFixture.at("2026-05-12T12:00:00");

    @Autowired
    CasesFixture fixture;

    @Autowired
    CaseWork work;

    @Autowired
    Closing closing;

    @Autowired
    ResidentDesk desk;

    @Autowired
    Timekeeper timekeeper;

    @Autowired
    ServiceCount count;

    @Autowired
    RateBook book;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    TownshipClock clock;

    VillageId village;
    CategoryId category;
    PersonId leader;
    PersonId member;

    @BeforeEach
    void aVillage() {
        clock.setTo(NOON);
        village = fixture.village();
        category = fixture.category(CaseKind.NEED);
        leader = fixture.leader(village);
        member = fixture.member(village);
    }

    @AfterEach
    void followTheTimeAgain() {
        clock.follow();
    }

    @Test
    void whoeverIsHelpedTwiceCountsOnceAndALostCreditGivesTheEarlierDayBack() {
        solved("甲乙, 丙丁");
        clock.setTo(NOON.plus(40, ChronoUnit.DAYS));
        CaseCode second = solved("丙丁, 戊己, 庚辛户");

        assertThat(lastYear()).extracting(Headline::problems, Headline::people).containsExactly(2, 4);
        assertThat(count.of(span("2026-05"), village).people()).isEqualTo(2);
        assertThat(count.of(span("2026-06"), village).people()).isEqualTo(3);

        closing.reopen(second, "又坏了", null, leader);

        assertThat(lastYear()).extracting(Headline::problems, Headline::people).containsExactly(1, 2);
        assertThat(count.of(span("2026-06"), village).people()).isZero();
        assertThat(book.rates(year(), village).suspended()).isOne();
        assertThat(reconciliation.differences()).isEmpty();
    }

    @Test
    void aCaseFallsOutOfTheYearOnTheDayAfterItsAnniversary() {
        solved("甲乙");
        clock.setTo(CasesFixture.at("2027-05-11T23:59:00"));
        assertThat(lastYear().problems()).isOne();
        clock.setTo(CasesFixture.at("2027-05-12T00:01:00"));
        assertThat(lastYear().problems()).isZero();
    }

    @Test
    void ratesAreOverThoseWhoCouldBeAskedAndSilenceCountsNowhere() {
        Receipt byCode = taken();
        fixture.resolve(byCode.code(), member, today(), "甲");
        desk.confirm(byCode.follow(), true, Satisfaction.SATISFIED, null);
        Receipt byVisit = taken();
        fixture.resolve(byVisit.code(), member, today(), "乙");
        closing.sendBack(byVisit.code(), "还差一点", null, leader);
        fixture.resolve(byVisit.code(), member, today(), "乙");
        closing.confirm(
                byVisit.code(), new Callback(AskedHow.VISIT, false, true, Satisfaction.FAIRLY_SATISFIED), null, leader);
        Receipt silent = taken();
        clock.setTo(NOON.plus(1, ChronoUnit.DAYS));
        fixture.resolve(silent.code(), member, today(), "丙");
        clock.setTo(NOON.plus(30, ChronoUnit.DAYS));
        timekeeper.runDue();

        Rates rates = book.rates(year(), village);

        assertThat(rates.closures()).isEqualTo(3);
        assertThat(rates.unconfirmed()).isOne();
        assertThat(lastYear().deeds()).isEqualTo(2);
        assertThat(share(rates, RateKind.COVERAGE)).isEqualTo("2/3");
        assertThat(share(rates, RateKind.RESPONSE)).isEqualTo("1/2");
        assertThat(share(rates, RateKind.RESOLUTION)).isEqualTo("2/2");
        assertThat(share(rates, RateKind.SATISFACTION)).isEqualTo("1.9/2");
        assertThat(share(rates, RateKind.ON_TIME)).isEqualTo("3/3");
        assertThat(share(rates, RateKind.REWORK)).isEqualTo("1/3");
        assertThat(rates.composite()).isCloseTo(0.1 * 0.5 + 0.5 * 1 + 0.4 * 0.95, within(1e-9));
        assertThat(book.behind(RateKind.REWORK, true, new RateBook.Where(year(), village, true), 5)
                        .items())
                .extracting(RateBook.Behind::code)
                .containsExactly(byVisit.code());
    }

    @Test
    void talliesAgreeWithTheCasesWhateverManyHandsDoAtOnce() throws Exception {
        List<Callable<Void>> hands = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CaseCode code = solved("共同%d, 共同%d, 自己%d".formatted(i % 3, 4 + i % 2, i));
            Random dice = new Random(i);
            hands.add(() -> closeAndReopen(code, dice));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : pool.invokeAll(hands)) done.get();
        }

        assertThat(reconciliation.differences()).isEmpty();
        Headline before = lastYear();
        reconciliation.rebuild();
        assertThat(lastYear()).isEqualTo(before);
        assertThat(reconciliation.differences()).isEmpty();
    }

    private Void closeAndReopen(CaseCode code, Random dice) {
        for (int round = 0; round < 6; round++) {
            closing.reopen(code, "再看看", null, leader);
            fixture.resolve(code, member, today(), "共同%d, 自己%s".formatted(dice.nextInt(4), code.value()));
            if (round == 5 && dice.nextBoolean()) break;
            confirm(code);
        }
        return null;
    }

    private CaseCode solved(String names) {
        CaseCode code = taken().code();
        fixture.resolve(code, member, today(), names);
        confirm(code);
        return code;
    }

    private void confirm(CaseCode code) {
        closing.confirm(code, new Callback(AskedHow.CALL, true, true, Satisfaction.SATISFIED), null, leader);
    }

    private Receipt taken() {
        Receipt receipt = fixture.open(CasesFixture.need(village, category), leader);
        work.claim(receipt.code(), member);
        return receipt;
    }

    private Headline lastYear() {
        return count.of(year(), village);
    }

    private Span year() {
        return span(Span.LAST_YEAR);
    }

    private Span span(String name) {
        return Span.named(name, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String share(Rates rates, RateKind kind) {
        Rate rate = rates.of(kind);
        return rate.numerator().stripTrailingZeros().toPlainString() + "/" + rate.denominator();
    }
}
