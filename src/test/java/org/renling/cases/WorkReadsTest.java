package org.renling.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.cases.DeskQueues.Queue;
import org.renling.people.PersonId;
import org.renling.people.Skill;
import org.renling.people.VillageId;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a member and a leader find waiting for them. */
@IntegrationTest
@Import(CasesFixture.class)
class WorkReadsTest {
    private static final Instant MONDAY = CasesFixture.at("2026-03-02T09:00:00");

    @Autowired
    CasesFixture given;

    @Autowired
    DeskQueues desk;

    @Autowired
    MyCases mine;

    @Autowired
    CaseWork work;

    @Autowired
    Intake intake;

    @Autowired
    TownshipClock clock;

    VillageId village;
    VillageId other;
    PersonId leader;
    PersonId member;
    CategoryId needs;

    @BeforeEach
    void people() {
        clock.setTo(MONDAY);
        village = given.village();
        other = given.village();
        leader = given.leader(village);
        member = given.member(village);
        needs = given.category(CaseKind.NEED);
    }

    @AfterEach
    void followTheTimeAgain() {
        clock.follow();
    }

    @Test
    void aLeadersQueuesHoldTheirVillagesAndNoOther() {
        CaseCode reported =
                intake.report(CasesFixture.need(village, needs), null).code();
        CaseCode elsewhere =
                intake.report(CasesFixture.need(other, needs), null).code();
        PersonId both = given.leader(village, other);
        PersonId township = given.townshipLeader(village);

        assertThat(queue(Queue.TRIAGE, leader)).containsExactly(reported);
        assertThat(queue(Queue.TRIAGE, both)).containsExactlyInAnyOrder(reported, elsewhere);
        assertThat(queue(Queue.TRIAGE, township)).contains(reported, elsewhere);
        assertThat(queue(Queue.TRIAGE, member)).isEmpty();
        assertThat(desk.counts(both)).containsEntry(Queue.TRIAGE, 2).containsEntry(Queue.LATE, 0);
    }

    @Test
    void aCaseMovesThroughTheQueuesAsItsLifeGoesOn() {
        CaseCode code = given.open(village, needs, leader);
        assertThat(queue(Queue.UNCLAIMED, leader)).containsExactly(code);

        work.assign(code, member, null, leader);
        assertThat(queue(Queue.UNCLAIMED, leader)).isEmpty();
        assertThat(part(MyCases.Part.TO_ACCEPT)).containsExactly(code);

        work.askReturn(code, "我最近在外地，做不了", member);
        assertThat(queue(Queue.RETURNED, leader)).containsExactly(code);

        work.refuseRequest(code, "下周回来再做也可以", leader);
        work.acceptAssignment(code, member);
        assertThat(part(MyCases.Part.IN_HAND)).containsExactly(code);
        work.askExtension(code, "等材料", clock.instant().plusSeconds(30 * 86_400), member);
        assertThat(queue(Queue.REQUESTS, leader)).containsExactly(code);

        clock.setTo(MONDAY.plusSeconds(20 * 86_400));
        assertThat(queue(Queue.LATE, leader)).containsExactly(code);

        given.resolve(code, member, LocalDate.now(clock), "王五");
        assertThat(queue(Queue.LATE, leader)).isEmpty();
        assertThat(queue(Queue.TO_VERIFY, leader)).containsExactly(code);
        assertThat(part(MyCases.Part.TO_BE_VERIFIED)).containsExactly(code);
        assertThat(mine.summary(member).minutesThisYear()).isEqualTo(60);
        assertThat(mine.times(member, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .extracting(MyCases.ServedTime::code)
                .containsExactly(code);
    }

    @Test
    void nobodyIsAskedToVerifyWhatTheyReported() {
        Report proposal = new Report(
                CaseKind.NEED, CaseSource.PROPOSAL, needs, village, "修桥", "桥坏了", null, null, true, CasesFixture.key());
        CaseCode code = intake.report(proposal, leader).code();
        intake.accept(code, CasesFixture.triage(proposal, true), leader);
        work.claim(code, member);
        given.resolve(code, member, LocalDate.now(clock), "王五");

        assertThat(queue(Queue.TO_VERIFY, leader)).isEmpty();
        assertThat(queue(Queue.TO_VERIFY, given.leader(village))).containsExactly(code);
        assertThat(mine.find(MyCases.Part.REPORTED, null, 10, leader).cards())
                .extracting(CaseCard::code)
                .containsExactly(code);
    }

    @Test
    void pagesOfAQueueOverSeveralVillagesFollowEachOther() {
        PersonId both = given.leader(village, other);
        for (int i = 0; i < 6; i++) {
            intake.report(CasesFixture.need(i % 3 == 0 ? village : other, needs), null);
            clock.setTo(clock.instant().plusSeconds(i < 3 ? 0 : 60));
        }

        ListPage first = desk.find(Queue.TRIAGE, null, 4, both);
        ListPage second = desk.find(Queue.TRIAGE, first.next(), 4, both);

        assertThat(first.cards()).hasSize(4);
        assertThat(second.cards()).hasSize(2).doesNotContainAnyElementsOf(first.cards());
        assertThat(second.next()).isNull();
        assertThat(first.cards()).isSortedAccordingTo(java.util.Comparator.comparing(CaseCard::reportedAt));
    }

    @Test
    void whoFitsIsProposedFirstAndWhoMayNotNever() {
        CaseCode lamp = given.open(village, needs, leader);
        PersonId electrician = given.member(other, Skill.ELECTRICIAN);
        PersonId kin = given.member(village, Skill.ELECTRICIAN);
        work.declareTie(lamp, kin, Tie.KIN, leader);
        PersonId full = given.memberWithCap(village, 0);

        List<Candidate> proposed = desk.suggest(Set.of(lamp), 5, leader).get(lamp);

        assertThat(proposed)
                .extracting(Candidate::id)
                .startsWith(electrician, member)
                .doesNotContain(kin, full);
        assertThat(proposed.getFirst().fittingSkill()).isEqualTo(Skill.ELECTRICIAN);
        assertThat(proposed.get(1).sameVillage()).isTrue();
    }

    @Test
    void onlyMediatorsAreProposedForADispute() {
        CategoryId disputes = given.category(CaseKind.DISPUTE);
        PersonId mediator = given.member(other, Skill.MEDIATOR);
        CaseCode code = given.open(CasesFixture.report(CaseKind.DISPUTE, village, disputes, "地界之争", "两家争一垄地"), leader)
                .code();

        assertThat(desk.suggest(Set.of(code), 50, leader).get(code))
                .extracting(Candidate::id)
                .contains(mediator)
                .doesNotContain(member);
    }

    private List<CaseCode> queue(Queue queue, PersonId who) {
        List<CaseCode> codes = desk.find(queue, null, 100, who).cards().stream()
                .map(CaseCard::code)
                .toList();
        assertThat(desk.counts(who).getOrDefault(queue, 0)).isEqualTo(Math.min(100, codes.size()));
        return codes;
    }

    private List<CaseCode> part(MyCases.Part part) {
        return mine.find(part, null, 10, member).cards().stream()
                .map(CaseCard::code)
                .toList();
    }
}
