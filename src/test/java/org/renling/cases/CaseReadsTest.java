package org.renling.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.CaseFilter.Part;
import org.renling.people.PersonId;
import org.renling.people.Skill;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each kind of viewer finds on the list and in a case. */
@IntegrationTest
@Import(CasesFixture.class)
class CaseReadsTest {
    @Autowired
    CasesFixture given;

    @Autowired
    CaseList list;

    @Autowired
    CaseReader reader;

    @Autowired
    CaseWork work;

    @Autowired
    Intake intake;

    @Autowired
    JdbcClient jdbc;

    VillageId village;
    PersonId leader;
    PersonId member;
    CategoryId needs;
    CategoryId disputes;

    @BeforeEach
    void people() {
        village = given.village();
        leader = given.leader(village);
        member = given.member(village);
        needs = given.category(CaseKind.NEED);
        disputes = given.category(CaseKind.DISPUTE);
    }

    @Test
    void pagesOfTheListFollowEachOtherWithoutGapOrRepetition() {
        List<CaseCode> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) opened.add(given.open(village, needs, leader));
        work.claim(opened.get(3), member);
        CaseFilter here = new CaseFilter(Part.LIVE, null, null, village, null);

        List<CaseCode> seen = new ArrayList<>();
        String from = null;
        do {
            ListPage page = list.find(here, from, 3, null);
            page.cards().forEach(card -> seen.add(card.code()));
            from = page.next();
        } while (from != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(opened).doesNotHaveDuplicates();
    }

    @Test
    void aVisitorSeesOfADisputeNoMoreThanThatItExists() {
        CaseCode dispute = dispute("张家与李家争宅基地", "张三丰说李家占了他家的地").code();

        CaseCard card = only(list.find(new CaseFilter(Part.LIVE, null, disputes, null, null), null, 10, null));
        assertThat(card.isVeiled()).isTrue();
        assertThat(card.village()).isNull();
        assertThat(card.ownerName()).isNull();
        CaseDetail detail = reader.open(dispute, null);
        assertThat(detail.text()).isNull();
        assertThat(detail.inside()).isNull();
        assertThat(detail.timeline()).isEmpty();
        assertThat(detail.toString()).doesNotContain("张", "李", "VillageId");
    }

    @Test
    void aFilterByVillageNeverBetraysWhereADisputeIs() {
        dispute("张家与李家争宅基地", "张三丰说李家占了他家的地");

        for (Part part : Part.values()) {
            assertThat(list.find(new CaseFilter(part, null, null, village, null), null, 10, null)
                            .cards())
                    .isEmpty();
        }
    }

    @Test
    void aMediatorReadsADisputeAndAPlainMemberDoesNot() {
        CaseCode dispute = dispute("张家与李家争宅基地", "两家争一块地").code();
        PersonId mediator = given.member(given.village(), Skill.MEDIATOR);
        CaseFilter filter = new CaseFilter(Part.LIVE, CaseKind.DISPUTE, disputes, null, null);

        assertThat(only(list.find(filter, null, 10, mediator)).title()).isEqualTo("张家与李家争宅基地");
        assertThat(reader.open(dispute, mediator).inside()).isNotNull();
        assertThat(only(list.find(filter, null, 10, member)).isVeiled()).isTrue();
        assertThat(reader.open(dispute, member).inside()).isNull();
    }

    @Test
    void whatIsNotYetApprovedDoesNotExistForThoseWhoHaveNoBusinessWithIt() {
        CaseCode code = intake.report(CasesFixture.need(village, needs), null).code();

        assertRefused(CaseRefusal.NO_SUCH_CASE, () -> reader.open(code, null));
        assertRefused(CaseRefusal.NO_SUCH_CASE, () -> reader.open(code, member));
        assertRefused(CaseRefusal.NO_SUCH_CASE, () -> reader.open(code, given.leader(given.village())));
        CaseDetail seen = reader.open(code, leader);
        assertThat(seen.card().title()).isEqualTo("路灯不亮了");
        assertThat(seen.may()).contains(CaseEvent.ACCEPT, CaseEvent.DECLINE).doesNotContain(CaseEvent.CLAIM);
    }

    @Test
    void theReporterIsMaskedUntilSomebodyWhoMayAsksWithAReasonThatIsLogged() {
        CaseCode code = given.open(village, needs, leader);

        CaseDetail.Inside inside = reader.open(code, leader).inside();
        assertThat(inside.reporterName()).isEqualTo("张*");
        assertThat(inside.reporterPhone()).isEqualTo("138****5678");
        assertRefused(CaseRefusal.REASON_MISSING, () -> reader.reveal(code, " 电话 ", leader));
        assertRefused(CaseRefusal.NOT_YOUR_ROLE, () -> reader.reveal(code, "想打个电话问问", member));
        assertThat(reader.reveal(code, "电话里约上门的时间", leader).phone()).isEqualTo("13812345678");
        assertThat(jdbc.sql("SELECT reason FROM contact_reveal WHERE person_id = :p")
                        .param("p", leader.value())
                        .query(String.class)
                        .list())
                .containsExactly("电话里约上门的时间");
    }

    @Test
    void aVisitorReadsTheCourseOfACaseWithoutNamesOrWords() {
        CaseCode code = given.open(village, needs, leader);
        work.claim(code, member);
        work.progress(code, new Progress("到李四家看过了", java.time.LocalDate.of(2026, 1, 5), 30, true), member);

        CaseDetail open = reader.open(code, null);
        assertThat(open.timeline())
                .extracting(TimelineEntry::event)
                .containsExactly(CaseEvent.REPORT, CaseEvent.ACCEPT, CaseEvent.CLAIM, CaseEvent.PROGRESS);
        assertThat(open.timeline()).allMatch(e -> e.actorName() == null && e.note() == null);
        assertThat(open.card().ownerName()).isNull();
        assertThat(reader.open(code, member).timeline().getLast().note()).isEqualTo("到李四家看过了");
    }

    @Test
    void aResidentFollowsTheirCaseAndReadsWhyItWasDeclined() {
        Receipt receipt = intake.report(CasesFixture.need(village, needs), null);
        assertThat(reader.follow(receipt.follow()).may()).contains(CaseEvent.WITHDRAW);
        intake.decline(receipt.code(), "这是供电公司的事，已转告", leader);

        FollowedCase followed = reader.follow(receipt.follow());
        assertThat(followed.timeline().getLast().note()).isEqualTo("这是供电公司的事，已转告");
        assertThat(followed.timeline()).allMatch(e -> e.actorName() == null);
        assertThat(followed.may()).isEmpty();
        assertRefused(CaseRefusal.NO_SUCH_CASE, () -> reader.follow(new FollowCode("0000-0000-0000")));
    }

    @Test
    void searchFindsTwoCharactersInTitleAndTextAndAllWordsTogether() {
        CaseCode inTitle = open("水塔漏水三天了", "请人来看看");
        CaseCode inText = open("生活不便", "村头水塔的水上不来");

        assertThat(found("水塔")).contains(inTitle, inText);
        assertThat(found("水塔 漏水")).contains(inTitle).doesNotContain(inText);
        assertThat(found("塔漏水三天")).contains(inTitle).doesNotContain(inText);
        assertThat(found("漏水塔")).doesNotContain(inTitle, inText);
        assertThat(found("塔")).contains(inTitle).doesNotContain(inText);
        assertThat(found("没有的词")).isEmpty();
    }

    @Test
    void searchNeverFindsADispute() {
        dispute("桂花树下的宅基地", "两家争一块地");

        assertThat(found("桂花")).isEmpty();
        assertThat(list.find(new CaseFilter(Part.LIVE, null, null, null, "桂花"), null, 10, leader)
                        .cards())
                .isEmpty();
    }

    @Test
    void aSearchKeepsToTheFiltersBesideIt() {
        CaseCode here = open("柿子树被风刮倒", "挡住了路");

        assertThat(found(new CaseFilter(Part.OPEN, CaseKind.NEED, needs, village, "柿子")))
                .containsExactly(here);
        assertThat(found(new CaseFilter(Part.OPEN, null, null, given.village(), "柿子")))
                .isEmpty();
        assertThat(found(new CaseFilter(Part.DONE, null, null, null, "柿子"))).isEmpty();
        assertThat(found(new CaseFilter(Part.OPEN, CaseKind.TASK, needs, null, "柿子")))
                .isEmpty();
    }

    @Test
    void theCountsOfThePartsAreThoseOfTheirLists() {
        given.open(village, needs, leader);
        CaseCode claimed = given.open(village, needs, leader);
        work.claim(claimed, member);
        ListCounts counts = list.counts(new CaseFilter(Part.LIVE, null, null, village, null));

        for (Part part : Part.values()) {
            assertThat(counts.of(part))
                    .as(part.name())
                    .isEqualTo(list.find(new CaseFilter(part, null, null, village, null), null, 100, null)
                            .cards()
                            .size());
        }
        assertThat(counts.of(Part.LIVE)).isEqualTo(2);
    }

    private Receipt dispute(String title, String told) {
        Report report = new Report(
                CaseKind.DISPUTE,
                CaseSource.REPORT,
                disputes,
                village,
                title,
                told,
                "王小二",
                null,
                true,
                CasesFixture.key());
        return given.open(report, leader);
    }

    private CaseCode open(String title, String told) {
        return given.open(CasesFixture.report(CaseKind.NEED, village, needs, title, told), leader)
                .code();
    }

    private List<CaseCode> found(String words) {
        return found(new CaseFilter(Part.LIVE, null, null, null, words));
    }

    private List<CaseCode> found(CaseFilter filter) {
        return list.find(filter, null, 50, null).cards().stream()
                .map(CaseCard::code)
                .toList();
    }

    private static CaseCard only(ListPage page) {
        assertThat(page.cards()).hasSize(1);
        return page.cards().getFirst();
    }

    private static void assertRefused(CaseRefusal reason, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
