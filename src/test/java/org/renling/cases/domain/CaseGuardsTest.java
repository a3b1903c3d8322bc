package org.renling.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.renling.cases.domain.Cast.ANYTHING;
import static org.renling.cases.domain.Cast.A_PHOTO;
import static org.renling.cases.domain.Cast.MONDAY;
import static org.renling.cases.domain.Cast.TIMES;
import static org.renling.cases.domain.Cast.workingDaysLater;

import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.renling.cases.Actor;
import org.renling.cases.AskedHow;
import org.renling.cases.Callback;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseSource;
import org.renling.cases.CaseStatus;
import org.renling.cases.Confirmation;
import org.renling.cases.Disposition;
import org.renling.cases.EvidenceKind;
import org.renling.cases.PublicText;
import org.renling.cases.Report;
import org.renling.cases.Resolution;
import org.renling.cases.Satisfaction;
import org.renling.cases.Tie;
import org.renling.cases.Visibility;
import org.renling.shared.Refusal;

class CaseGuardsTest {
    private static final Actor LEADER = Actor.of(Cast.LEADER);
    private static final Actor OWNER = Actor.of(Cast.MEMBER);
    private static final Callback VISITED = new Callback(AskedHow.VISIT, true, true, Satisfaction.SATISFIED);

    private static void refused(CaseRefusal reason, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    @Test
    void nobodyReportsWithoutConsent() {
        Report r = Cast.report(CaseKind.NEED, CaseSource.REPORT);
        Report silent = new Report(
                r.kind(), r.source(), r.category(), r.village(), r.title(), r.told(), null, null, false, "k");
        refused(
                CaseRefusal.CONSENT_MISSING,
                () -> Case.report(1, "T-1", silent, Actor.RESIDENT, new byte[32], MONDAY, TIMES));
    }

    @Test
    void aDisputeIsRestrictedFromTheStartAndStaysSo() {
        Case c = Cast.submitted(CaseKind.DISPUTE, CaseSource.REPORT, Actor.RESIDENT);
        assertThat(c.visibility()).isEqualTo(Visibility.RESTRICTED);
        c.accept(Cast.triage(CaseKind.DISPUTE, true), LEADER, MONDAY, TIMES);
        assertThat(c.visibility()).isEqualTo(Visibility.RESTRICTED);
    }

    @Test
    void aNeedThatTurnsOutToBeADisputeBecomesRestricted() {
        Case c = Cast.submitted();
        c.accept(Cast.triage(CaseKind.DISPUTE, true), LEADER, MONDAY, TIMES);
        assertThat(c.visibility()).isEqualTo(Visibility.RESTRICTED);
    }

    @Test
    void onlyMediatorsTakeDisputes() {
        Case c = Cast.submitted(CaseKind.DISPUTE, CaseSource.REPORT, Actor.RESIDENT);
        c.accept(Cast.triage(CaseKind.DISPUTE, true), LEADER, MONDAY, TIMES);
        refused(CaseRefusal.MEDIATOR_NEEDED, () -> c.claim(Cast.MEMBER, 0, MONDAY, TIMES));
        refused(CaseRefusal.MEDIATOR_NEEDED, () -> c.assign(Cast.MEMBER, 0, null, LEADER, MONDAY, TIMES));
        assertThatCode(() -> c.claim(Cast.MEDIATOR, 0, MONDAY, TIMES)).doesNotThrowAnyException();
    }

    @Test
    void whoOnlyMediatesReadsDisputesAndOthersDoNot() {
        Case c = Cast.submitted(CaseKind.DISPUTE, CaseSource.REPORT, Actor.RESIDENT);
        assertThat(CasePolicy.maySee(c, Cast.MEDIATOR)).isFalse();
        c.accept(Cast.triage(CaseKind.DISPUTE, true), LEADER, MONDAY, TIMES);
        assertThat(CasePolicy.maySee(c, Cast.MEDIATOR)).isTrue();
        assertThat(CasePolicy.maySee(c, Cast.LEADER)).isTrue();
        assertThat(CasePolicy.maySee(c, Cast.MEMBER)).isFalse();
        assertThat(CasePolicy.maySee(c, Cast.LEADER_ELSEWHERE)).isFalse();
        assertThat(CasePolicy.maySee(c, Cast.ADMINISTRATOR)).isFalse();
        assertThat(CasePolicy.maySee(c, Cast.REVIEWER)).isFalse();
        assertThat(CasePolicy.maySee(c, Cast.INACTIVE)).isFalse();
    }

    @Test
    void aMemberAtTheirCapTakesNoMore() {
        refused(CaseRefusal.CAP_REACHED, () -> Cast.open().claim(Cast.MEMBER, 3, MONDAY, TIMES));
        refused(CaseRefusal.CAP_REACHED, () -> Cast.open().assign(Cast.MEMBER, 3, null, LEADER, MONDAY, TIMES));
    }

    @Test
    void partyAndKinDoNotTakeIt() {
        for (Tie tie : Set.of(Tie.PARTY, Tie.KIN)) {
            Case c = Cast.open();
            c.declareTie(Cast.MEMBER.id(), tie, LEADER, MONDAY, TIMES);
            refused(CaseRefusal.PARTY_OR_KIN, () -> c.claim(Cast.MEMBER, 0, MONDAY, TIMES));
            refused(CaseRefusal.PARTY_OR_KIN, () -> c.assign(Cast.MEMBER, 0, null, LEADER, MONDAY, TIMES));
        }
    }

    @Test
    void anOrdinaryCaseIsAssignedOnlyOnceItsClaimWindowHasLapsed() {
        Case c = Cast.submitted();
        c.accept(Cast.triage(CaseKind.NEED, false), LEADER, MONDAY, TIMES);
        refused(
                CaseRefusal.CLAIM_WINDOW_OPEN,
                () -> c.assign(Cast.MEMBER, 0, null, LEADER, workingDaysLater(3).minusSeconds(1), TIMES));
        assertThatCode(() -> c.assign(Cast.MEMBER, 0, null, LEADER, workingDaysLater(3), TIMES))
                .doesNotThrowAnyException();
    }

    @Test
    void aSecondReturnRaisesTheEscalationLevel() {
        Case c = Cast.open();
        for (int i = 0; i < 2; i++) {
            c.assign(Cast.MEMBER, 0, null, LEADER, MONDAY, TIMES);
            c.askReturn("出远门", OWNER, MONDAY, TIMES);
            c.grantReturn(LEADER, MONDAY, TIMES);
        }
        assertThat(c.returns()).isEqualTo(2);
        assertThat(c.escalation()).isEqualTo(1);
    }

    @Test
    void aReturnedCaseCanBeAssignedAgainAtOnce() {
        Case c = Cast.open();
        c.assign(Cast.MEMBER, 0, null, LEADER, MONDAY, TIMES);
        c.askReturn("出远门", OWNER, MONDAY, TIMES);
        c.grantReturn(LEADER, MONDAY, TIMES);
        assertThat(c.owner()).isNull();
        c.assign(Cast.OUTSIDER, 0, null, LEADER, MONDAY, TIMES);
        assertThat(c.owner()).isEqualTo(Cast.OUTSIDER.id());
    }

    @Test
    void aLongerPauseIsALeadersToGrantAndTheClockStandsStillMeanwhile() {
        Case c = Cast.inProgress();
        Instant due = c.dueAt();
        Instant far = workingDaysLater(9);
        refused(CaseRefusal.PAUSE_NEEDS_LEADER, () -> c.pause("等汛期过", far, OWNER, MONDAY, TIMES));
        c.askPause("等汛期过", far, OWNER, MONDAY, TIMES);
        c.grantPause(LEADER, MONDAY, TIMES);
        assertThat(c.runClock(workingDaysLater(8), TIMES)).isEmpty();
        assertThat(c.runClock(far, TIMES)).contains(org.renling.cases.CaseEvent.RESUME_BY_ITSELF);
        assertThat(c.dueAt()).isEqualTo(TIMES.calendar().plusDays(due, 9));
    }

    @Test
    void pausesAreCapped() {
        Case c = Cast.inProgress();
        for (int i = 0; i < 3; i++) {
            c.pause("等零件", workingDaysLater(1), OWNER, MONDAY, TIMES);
            c.resume(OWNER, MONDAY, TIMES);
        }
        refused(CaseRefusal.PAUSES_USED_UP, () -> c.pause("等零件", workingDaysLater(1), OWNER, MONDAY, TIMES));
    }

    @Test
    void anExtensionIsAskedBeforeItIsDueGrantedByAnotherAndTheSecondByTheTownship() {
        Case c = Cast.inProgress();
        Instant first = c.dueAt();
        c.askExtension("缺材料", workingDaysLater(10), OWNER, MONDAY, TIMES);
        c.grantExtension(LEADER, MONDAY, TIMES);
        c.askExtension("又缺材料", workingDaysLater(15), OWNER, MONDAY, TIMES);
        refused(CaseRefusal.TOWNSHIP_ONLY, () -> c.grantExtension(LEADER, MONDAY, TIMES));
        c.grantExtension(Actor.of(Cast.TOWNSHIP_LEADER), MONDAY, TIMES);
        assertThat(c.firstDueAt()).isEqualTo(first);
        assertThat(c.dueAt()).isEqualTo(workingDaysLater(15));
        refused(CaseRefusal.EXTENSIONS_USED_UP, () -> c.askExtension("再缺", workingDaysLater(20), OWNER, MONDAY, TIMES));
    }

    @Test
    void nobodyGrantsTheirOwnExtension() {
        Case c = Cast.open();
        c.claim(Cast.LEADER_AND_OWNER, 0, MONDAY, TIMES);
        Actor both = Actor.of(Cast.LEADER_AND_OWNER);
        c.askExtension("缺材料", workingDaysLater(10), both, MONDAY, TIMES);
        refused(CaseRefusal.OWN_REQUEST, () -> c.grantExtension(both, MONDAY, TIMES));
    }

    @Test
    void afterTheDueDateNoExtensionIsAsked() {
        Case c = Cast.inProgress();
        refused(
                CaseRefusal.OVERDUE_ALREADY,
                () -> c.askExtension("缺材料", workingDaysLater(10), OWNER, c.dueAt(), TIMES));
    }

    @Test
    void aResolutionRestsOnWhatTheCategoryAccepts() {
        Case c = Cast.inProgress();
        EvidenceRule papers = new EvidenceRule(Set.of(EvidenceKind.DOCUMENT, EvidenceKind.ON_SITE_CHECK));
        refused(CaseRefusal.EVIDENCE_MISSING, () -> c.resolve(Cast.solved(), A_PHOTO, papers, OWNER, MONDAY, TIMES));
        c.resolve(Cast.solved(), Set.of(EvidenceKind.DOCUMENT), papers, OWNER, MONDAY, TIMES);
        assertThat(c.status()).isEqualTo(CaseStatus.RESOLVED);
    }

    @Test
    void aResolutionSaysWhatWasDoneWhenTheFirstContactWasAndWhomItServed() {
        Case c = Cast.inProgress();
        refused(CaseRefusal.SUMMARY_MISSING, () -> resolve(c, new Resolution(Disposition.SOLVED, " ", MONDAY, 1, 0)));
        refused(
                CaseRefusal.FIRST_CONTACT_MISSING,
                () -> resolve(c, new Resolution(Disposition.SOLVED, "修好", null, 1, 0)));
        refused(
                CaseRefusal.DATE_IN_FUTURE,
                () -> resolve(c, new Resolution(Disposition.SOLVED, "修好", MONDAY.plusSeconds(1), 1, 0)));
        refused(
                CaseRefusal.PEOPLE_SERVED_MISSING,
                () -> resolve(c, new Resolution(Disposition.SOLVED, "修好", MONDAY, 0, 0)));
        resolve(c, new Resolution(Disposition.EXPLAINED, "修不了，政策不许", MONDAY, 0, 0));
        assertThat(c.status()).isEqualTo(CaseStatus.RESOLVED);
    }

    private static void resolve(Case c, Resolution done) {
        c.resolve(done, A_PHOTO, ANYTHING, OWNER, MONDAY, TIMES);
    }

    @Test
    void whoReportedOwnedHelpedOrIsKinDoesNotVerify() {
        for (Tie tie : Tie.values()) {
            Case c = Cast.resolved();
            c.ties.add(new CaseTie(Cast.LEADER.id().value(), tie));
            refused(CaseRefusal.INVOLVED, () -> c.confirm(VISITED, null, LEADER, MONDAY, TIMES));
            refused(CaseRefusal.INVOLVED, () -> c.sendBack("没办好", null, LEADER, MONDAY, TIMES));
        }
    }

    @Test
    void whoOnceOwnedItStaysInvolved() {
        Case c = Cast.open();
        c.claim(Cast.LEADER_AND_OWNER, 0, MONDAY, TIMES);
        c.release("腾不出手", Actor.of(Cast.LEADER_AND_OWNER), MONDAY, TIMES);
        c.markUrgent("急", LEADER, MONDAY, TIMES);
        c.claim(Cast.MEMBER, 0, MONDAY, TIMES);
        resolve(c, Cast.solved());
        refused(CaseRefusal.INVOLVED, () -> c.confirm(VISITED, null, Actor.of(Cast.LEADER_AND_OWNER), MONDAY, TIMES));
    }

    @Test
    void aMembersOwnProposalIsNotConfirmedByItsCode() {
        Case c = Cast.submitted(CaseKind.NEED, CaseSource.PROPOSAL, Actor.of(Cast.REPORTER));
        c.accept(Cast.triage(CaseKind.NEED, true), LEADER, MONDAY, TIMES);
        c.claim(Cast.MEMBER, 0, MONDAY, TIMES);
        resolve(c, Cast.solved());
        refused(CaseRefusal.INVOLVED, () -> c.confirm(byCode(), null, Actor.RESIDENT, MONDAY, TIMES));
    }

    @Test
    void aCodeThatTheWorkerHandedOutOnAVisitConfirmsNothing() {
        Case c = Cast.submitted(CaseKind.NEED, CaseSource.VISIT, Actor.of(Cast.MEMBER));
        c.accept(Cast.triage(CaseKind.NEED, true), LEADER, MONDAY, TIMES);
        c.claim(Cast.MEMBER, 0, MONDAY, TIMES);
        resolve(c, Cast.solved());
        refused(CaseRefusal.INVOLVED, () -> c.confirm(byCode(), null, Actor.RESIDENT, MONDAY, TIMES));
    }

    @Test
    void whoWorkedOnItIsNoResidentEvenWithTheResidentsCode() {
        Actor ownerWithCode = new Actor.Resident(Cast.MEMBER.id());
        refused(CaseRefusal.INVOLVED, () -> Cast.resolved().confirm(byCode(), null, ownerWithCode, MONDAY, TIMES));
        refused(
                CaseRefusal.INVOLVED,
                () -> Cast.inProgress()
                        .addEvidence(EvidenceKind.RESIDENT_CONFIRMATION, null, ownerWithCode, MONDAY, TIMES));
        Actor stranger = new Actor.Resident(Cast.OUTSIDER.id());
        assertThatCode(() -> Cast.resolved().confirm(byCode(), null, stranger, MONDAY, TIMES))
                .doesNotThrowAnyException();
    }

    @Test
    void anOwnerWhoTurnsOutToBeKinDoesNotResolve() {
        Case c = Cast.inProgress();
        c.declareTie(Cast.MEMBER.id(), Tie.KIN, OWNER, MONDAY, TIMES);
        refused(CaseRefusal.PARTY_OR_KIN, () -> resolve(c, Cast.solved()));
        c.release("是亲戚，回避", OWNER, MONDAY, TIMES);
        assertThat(c.status()).isEqualTo(CaseStatus.OPEN);
    }

    private static Callback byCode() {
        return new Callback(AskedHow.CODE, true, true, Satisfaction.SATISFIED);
    }

    @Test
    void unreachableIsSaidOnlyAfterThreeTries() {
        Case c = Cast.resolved();
        for (int tries = 0; tries < 3; tries++) {
            refused(
                    CaseRefusal.UNREACHABLE_WITHOUT_THREE_TRIES,
                    () -> c.confirm(Callback.unreachable(), null, LEADER, MONDAY, TIMES));
            c.logTry("没人接", LEADER, MONDAY, TIMES);
        }
        c.confirm(Callback.unreachable(), null, LEADER, MONDAY, TIMES);
        assertThat(c.isCredited()).isTrue();
    }

    @Test
    void aClosureThatLapsedInSilenceIsNeverCredited() {
        Case c = Cast.resolved();
        c.runClock(workingDaysLater(7), TIMES);
        assertThat(c.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(c.disposition()).isEqualTo(Disposition.SOLVED);
        assertThat(c.confirmation()).isEqualTo(Confirmation.NONE);
        assertThat(c.isCredited()).isFalse();
    }

    @Test
    void reopeningSuspendsTheCreditUntilItIsClosedAgain() {
        Case c = Cast.resolved();
        c.confirm(VISITED, null, LEADER, MONDAY, TIMES);
        c.reopen("又坏了", null, Actor.RESIDENT, MONDAY, TIMES);
        assertThat(c.isCredited()).isFalse();
        assertThat(c.isCreditSuspended()).isTrue();
        resolve(c, Cast.solved());
        c.confirm(VISITED, null, LEADER, MONDAY, TIMES);
        assertThat(c.isCredited()).isTrue();
        assertThat(c.isCreditSuspended()).isFalse();
    }

    @Test
    void aResidentReopensWithinThirtyDaysALeaderLater() {
        Case c = Cast.resolved();
        c.confirm(VISITED, null, LEADER, MONDAY, TIMES);
        Instant late = TIMES.reopenUntil(MONDAY).plusSeconds(1);
        refused(CaseRefusal.REOPEN_TOO_LATE, () -> c.reopen("又坏了", null, Actor.RESIDENT, late, TIMES));
        c.reopen("又坏了", null, LEADER, late, TIMES);
        assertThat(c.status()).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @Test
    void whatWasNeverWorkedIsReportedAnewRatherThanReopened() {
        Case c = Cast.submitted();
        c.decline("不属于民生事项", LEADER, MONDAY, TIMES);
        refused(CaseRefusal.NEVER_WORKED, () -> c.reopen("请再看看", null, Actor.RESIDENT, MONDAY, TIMES));
    }

    @Test
    void aDuplicatePointsToALiveCaseThatIsItselfNone() {
        Case c = Cast.submitted();
        refused(CaseRefusal.DUPLICATE_OF_ITSELF, () -> c.markDuplicateOf(c, "同一件", LEADER, MONDAY, TIMES));
        Case closed = Case.report(
                2, "T-2", Cast.report(CaseKind.NEED, CaseSource.REPORT), Actor.RESIDENT, new byte[32], MONDAY, TIMES);
        closed.decline("不属于民生事项", LEADER, MONDAY, TIMES);
        refused(CaseRefusal.DUPLICATE_NOT_LIVE, () -> c.markDuplicateOf(closed, "同一件", LEADER, MONDAY, TIMES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请打 13812345678 找我",
                "电话138-1234-5678",
                "联系 +86 138 1234 5678",
                "号码１３８１２３４５６７８",
                "身份证 34242719900101123X",
                "座机 0564-7356123",
                "电话就是1 3 8 0 5 5 5 0 1 0 1",
                "打138.0555.0101",
                "打138，0555，0101",
                "打一三八〇五五五〇一〇一",
                "身份证 342427 19900101 123X",
                "张三丰家门口的灯"
            })
    void numbersAndTheReportersNameStayOutOfThePublicText(String text) {
        refused(CaseRefusal.PERSONAL_DATA_IN_PUBLIC_TEXT, () -> new PublicText("路灯不亮", text).screened(Set.of("张三丰")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年3月5日起停水", "需要 1200 元", "村口 3 盏灯、12 户人家", "13:20 至 15:30，2026年3月5日", "一二三组都停水"})
    void ordinaryFiguresMayStandInThePublicText(String text) {
        assertThatCode(() -> new PublicText("路灯不亮", text).screened(Set.of("张三丰")))
                .doesNotThrowAnyException();
    }

    @Test
    void anOnSiteCheckIsMadeBySomebodyElse() {
        Case c = Cast.inProgress();
        refused(CaseRefusal.INVOLVED, () -> c.addEvidence(EvidenceKind.ON_SITE_CHECK, "看过", OWNER, MONDAY, TIMES));
        assertThatCode(() -> c.addEvidence(EvidenceKind.ON_SITE_CHECK, "看过", Actor.of(Cast.OUTSIDER), MONDAY, TIMES))
                .doesNotThrowAnyException();
    }

    @Test
    void aStatementOrAnOnSiteCheckSaysSomething() {
        Case c = Cast.inProgress();
        refused(CaseRefusal.TEXT_MISSING, () -> c.addEvidence(EvidenceKind.STATEMENT, " ", OWNER, MONDAY, TIMES));
        refused(
                CaseRefusal.TEXT_MISSING,
                () -> c.addEvidence(EvidenceKind.ON_SITE_CHECK, null, Actor.of(Cast.OUTSIDER), MONDAY, TIMES));
        c.addEvidence(EvidenceKind.STATEMENT, "修".repeat(2_000), OWNER, MONDAY, TIMES);
        refused(
                CaseRefusal.TEXT_TOO_LONG,
                () -> c.addEvidence(EvidenceKind.STATEMENT, "修".repeat(2_001), OWNER, MONDAY, TIMES));
    }

    @Test
    void aTaskTakesAsManyHelpersAsItHasPlaces() {
        Case c = Cast.open();
        c.claim(Cast.MEMBER, 0, MONDAY, TIMES);
        for (int id = 100; id < 103; id++) c.join(Cast.member(id), MONDAY, TIMES);
        refused(CaseRefusal.NO_PLACES_LEFT, () -> c.join(Cast.OUTSIDER, MONDAY, TIMES));
        refused(CaseRefusal.ALREADY_TAKES_PART, () -> c.join(Cast.member(100), MONDAY, TIMES));
    }
}
