package org.renling.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.Beneficiary;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseWork;
import org.renling.cases.CasesFixture;
import org.renling.cases.CategoryId;
import org.renling.cases.Closing;
import org.renling.cases.Disposition;
import org.renling.cases.EvidenceItem;
import org.renling.cases.EvidenceKind;
import org.renling.cases.EvidenceShelf;
import org.renling.cases.EvidenceStage;
import org.renling.cases.Intake;
import org.renling.cases.NewEvidence;
import org.renling.cases.Receipt;
import org.renling.cases.Report;
import org.renling.cases.Resolution;
import org.renling.files.FileIntake;
import org.renling.files.FileRefusal;
import org.renling.files.KeptFile;
import org.renling.files.Papers;
import org.renling.files.Pictures;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.Skill;
import org.renling.people.VillageId;
import org.renling.people.signin.SignIn;
import org.renling.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who gets to see a file, what of it, and what a file may stand for. */
@IntegrationTest
@AutoConfigureMockMvc(addFilters = false)
class EvidenceAccessTest {
    @Autowired
    CasesFixture fixture;

    @Autowired
    Intake intake;

    @Autowired
    CaseWork work;

    @Autowired
    Closing closing;

    @Autowired
    EvidenceShelf shelf;

    @Autowired
    FileIntake files;

    @Autowired
    MockMvcTester web;

    private VillageId village;
    private PersonId leader;
    private PersonId owner;
    private PersonId otherMember;

    @BeforeEach
    void people() {
        village = fixture.village();
        leader = fixture.leader(village);
        owner = fixture.member(village, Skill.MEDIATOR);
        otherMember = fixture.member(village);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aResidentsPhotoShowsTheProblemAndCarriesNoResolution() {
        CategoryId category = fixture.category(CaseKind.NEED, EvidenceKind.PHOTO);
        Report report = CasesFixture.need(village, category);
        Receipt receipt = intake.report(report, List.of(photo(71)), null);
        intake.accept(receipt.code(), CasesFixture.triage(report, true), leader);
        work.claim(receipt.code(), owner);
        Resolution done = new Resolution(Disposition.SOLVED, "修好了", CasesFixture.at("2020-01-01T08:00:00"), 1, 0);

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> closing.resolve(receipt.code(), done, Beneficiary.parse("张三"), owner));
        assertThat(refusal.reason()).isEqualTo(CaseRefusal.EVIDENCE_MISSING);

        EvidenceItem shown = shelf.of(receipt.code(), owner).getFirst();
        assertThat(shown.stage()).isEqualTo(EvidenceStage.BEFORE);
        assertThat(shown.givenBy()).isNull();

        closing.addEvidence(receipt.code(), NewEvidence.file(photo(72), EvidenceStage.AFTER, "灯亮了"), owner);
        closing.resolve(receipt.code(), done, Beneficiary.parse("张三"), owner);
    }

    @Test
    void reportedTwiceWithTheSameKeyThePhotosStandOnce() {
        Report report = CasesFixture.need(village, fixture.category(CaseKind.NEED));
        intake.report(report, List.of(photo(11), photo(12)), null);
        Receipt receipt = intake.report(report, List.of(photo(11), photo(12)), null);
        assertThat(shelf.of(receipt.code(), leader)).hasSize(2);
    }

    @Test
    void theEleventhFileIsRefusedByTheServer() {
        CaseCode code = claimed(CaseKind.NEED);
        KeptFile photo = photo(20);
        for (int i = 0; i < FileIntake.MOST_FILES; i++) show(code, photo);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> show(code, photo));
        assertThat(refusal.reason()).isEqualTo(FileRefusal.TOO_MANY_FILES);
        assertThat(shelf.of(code, owner)).hasSize(FileIntake.MOST_FILES);
    }

    @Test
    void aLeaderSeesWhereTheIdenticalFileWasUsedBeforeAndAMemberDoesNot() {
        CaseCode first = claimed(CaseKind.NEED);
        CaseCode second = claimed(CaseKind.NEED);
        show(first, photo(30));
        show(second, photo(30));
        assertThat(shelf.of(second, leader).getFirst().usedBefore()).isEqualTo(first);
        assertThat(shelf.of(first, leader).getFirst().usedBefore()).isNull();
        assertThat(shelf.of(second, owner).getFirst().usedBefore()).isNull();
    }

    @Test
    void aFileIsServedToMembersAndIsNothingToVisitors() {
        CaseCode code = claimed(CaseKind.NEED);
        show(code, photo(40));
        String link = '/' + shelf.of(code, owner).getFirst().link();

        SignIn.as(otherMember, Role.MEMBER);
        MvcTestResult seen = get(link);
        assertThat(seen).hasStatusOk();
        assertThat(seen.getResponse().getContentType()).isEqualTo("image/jpeg");
        assertThat(seen.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(seen.getResponse().getHeader("Cache-Control")).contains("private");
        assertThat(get(link + "/thumb")).hasStatusOk();

        SignIn.out();
        assertThat(get(link)).hasStatus(404);
        assertThat(get(link + "/thumb")).hasStatus(404);
    }

    @Test
    void aFileOfADisputeIsThereForThoseConcernedOnly() {
        CaseCode code = claimed(CaseKind.DISPUTE);
        show(code, photo(50));
        String link = '/' + shelf.of(code, owner).getFirst().link();
        PersonId mediator = fixture.member(village, Skill.MEDIATOR);
        VillageId elsewhere = fixture.village();

        assertThat(statusFor(owner, Role.MEMBER, link)).isEqualTo(200);
        assertThat(statusFor(leader, Role.LEADER, link)).isEqualTo(200);
        assertThat(statusFor(mediator, Role.MEMBER, link)).isEqualTo(200);
        assertThat(statusFor(otherMember, Role.MEMBER, link)).isEqualTo(404);
        assertThat(statusFor(fixture.leader(elsewhere), Role.LEADER, link)).isEqualTo(404);
        assertThat(statusFor(fixture.reviewer(village), Role.REVIEWER, link)).isEqualTo(404);
        assertThat(statusFor(fixture.administrator(village), Role.ADMINISTRATOR, link))
                .isEqualTo(404);
        assertThat(catchThrowableOfType(Refusal.class, () -> shelf.of(code, otherMember))
                        .reason())
                .isEqualTo(CaseRefusal.NO_SUCH_CASE);
    }

    @Test
    void anIdOfAnotherCaseOpensNothing() {
        CaseCode secret = claimed(CaseKind.DISPUTE);
        show(secret, photo(60));
        long id = shelf.of(secret, owner).getFirst().id();
        CaseCode open = claimed(CaseKind.NEED);
        assertThat(statusFor(otherMember, Role.MEMBER, "/evidence/" + open.value() + "/" + id))
                .isEqualTo(404);
    }

    @Test
    void aResidentSeesThePhotosOfTheirCaseByItsCodeAndOnlyTheirOwnOfADispute() {
        for (CaseKind kind : List.of(CaseKind.NEED, CaseKind.DISPUTE)) {
            Report report = CasesFixture.report(kind, village, fixture.category(kind), "屋后塌方", "屋后山坡塌了一角");
            Receipt receipt = intake.report(report, List.of(photo(80)), null);
            intake.accept(receipt.code(), CasesFixture.triage(report, true), leader);
            work.claim(receipt.code(), owner);
            show(receipt.code(), photo(81));
            closing.addEvidence(receipt.code(), NewEvidence.file(paper(), EvidenceStage.AFTER, null), owner);

            List<EvidenceItem> seen = shelf.of(receipt.follow());
            assertThat(seen).hasSize(kind == CaseKind.DISPUTE ? 1 : 2);
            assertThat(get('/' + seen.getFirst().link())).hasStatusOk();
            long hidden = shelf.of(receipt.code(), owner).getLast().id();
            assertThat(get("/evidence/follow/" + receipt.follow().value() + "/" + hidden))
                    .hasStatus(404);
        }
        assertThat(get("/evidence/follow/000000000000/1")).hasStatus(404);
    }

    @Test
    void aDocumentIsOnlyEverSavedUnderItsName() {
        CaseCode code = claimed(CaseKind.NEED);
        closing.addEvidence(code, NewEvidence.file(paper(), EvidenceStage.AFTER, null), owner);
        SignIn.as(owner, Role.MEMBER);
        String header =
                get('/' + shelf.of(code, owner).getFirst().link()).getResponse().getHeader("Content-Disposition");
        assertThat(header).startsWith("attachment").contains("%E5%8D%8F%E8%AE%AE.pdf");
    }

    private CaseCode claimed(CaseKind kind) {
        Report report = CasesFixture.report(kind, village, fixture.category(kind), "屋后塌方", "屋后山坡塌了一角");
        CaseCode code = fixture.open(report, leader).code();
        work.claim(code, owner);
        return code;
    }

    private void show(CaseCode code, KeptFile photo) {
        closing.addEvidence(code, NewEvidence.file(photo, EvidenceStage.AFTER, null), owner);
    }

    private int statusFor(PersonId who, Role role, String link) {
        SignIn.as(who, role);
        return get(link).getResponse().getStatus();
    }

    private MvcTestResult get(String link) {
        return web.get().uri(link).exchange();
    }

    /** Photos of different sizes are different files. */
    private KeptFile photo(int size) {
        return files.keep("roof.jpg", new ByteArrayInputStream(Pictures.jpeg(size, size)));
    }

    private KeptFile paper() {
        return files.keep("协议.pdf", new ByteArrayInputStream(Papers.plain()));
    }
}
