package org.renling.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseReader;
import org.renling.cases.CaseStatus;
import org.renling.cases.CaseWork;
import org.renling.cases.CasesFixture;
import org.renling.cases.CategoryId;
import org.renling.cases.Intake;
import org.renling.cases.Progress;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.VillageId;
import org.renling.people.signin.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@IntegrationTest
class CaseViewTest extends SpringBrowserlessTest {
    private static final String DISPUTED = "两家为一棵树争了三年";

    @Autowired
    CasesFixture fixture;

    @Autowired
    Intake intake;

    @Autowired
    CaseWork work;

    @Autowired
    CaseReader reader;

    private VillageId village;
    private CategoryId category;
    private PersonId leader;
    private PersonId member;

    @BeforeEach
    void aVillage() {
        village = fixture.village();
        category = fixture.category(CaseKind.NEED);
        leader = fixture.leader(village);
        member = fixture.member(village);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aVisitorReadsTheApprovedTextAndCanDoNothing() {
        CaseCode code = fixture.open(village, category, leader);

        open(code, null);

        assertThat($(H1.class).single().getText()).isEqualTo("路灯不亮了");
        assertThat(page()).contains("村口三盏路灯坏了半个月").doesNotContain("张*", "138");
        assertThat(offered()).isEmpty();
    }

    @Test
    void aMemberIsOfferedToClaim() {
        CaseCode code = fixture.open(village, category, leader);

        open(code, member, Role.MEMBER);

        assertThat(nextStep()).isEqualTo(label("CLAIM"));
        assertThat(offered())
                .contains(label("DECLARE_TIE"))
                .doesNotContain(label("ASSIGN"), label("ACCEPT"), label("RESOLVE"));
    }

    @Test
    void aLeaderDecidesOnAReportAndAssignsWhatIsUrgent() {
        CaseCode reported =
                intake.report(CasesFixture.need(village, category), null).code();
        open(reported, leader, Role.LEADER);
        assertThat(nextStep()).isEqualTo(label("ACCEPT"));
        assertThat(offered())
                .contains(label("DECLINE"), label("REFER"), label("MARK_DUPLICATE"))
                .doesNotContain(label("CLAIM"));

        open(fixture.open(village, category, leader), leader, Role.LEADER);
        assertThat(nextStep()).isEqualTo(label("ASSIGN"));
    }

    @Test
    void theOwnerIsLedFromContactToEvidenceToResolution() {
        CaseCode code = fixture.open(village, category, leader);
        work.claim(code, member);
        open(code, member, Role.MEMBER);
        assertThat(nextStep()).isEqualTo(label("PROGRESS"));
        assertThat(offered())
                .contains(label("PAUSE"), label("ASK_EXTENSION"), label("RELEASE"))
                .doesNotContain(label("CONFIRM"), label("CLAIM"), label("REFUSE_REQUEST"));

        work.progress(code, new Progress("打过电话", LocalDate.of(2026, 1, 5), 10, true), member);
        open(code, member, Role.MEMBER);
        assertThat(nextStep()).isEqualTo(label("ADD_EVIDENCE"));
    }

    @Test
    void onlySomebodyIndependentIsOfferedToConfirm() {
        CaseCode code = fixture.open(village, category, leader);
        work.claim(code, member);
        fixture.resolve(code, member, LocalDate.of(2026, 1, 5), "王五");

        open(code, member, Role.MEMBER);
        assertThat(offered()).doesNotContain(label("CONFIRM"), label("SEND_BACK"));

        open(code, leader, Role.LEADER);
        assertThat(nextStep()).isEqualTo(label("CONFIRM"));
        assertThat(offered()).contains(label("SEND_BACK"), label("LOG_TRY"));
    }

    @Test
    void whoeverIsTooLateToClaimIsToldSoAndSeesWhoHasIt() {
        CaseCode code = fixture.open(village, category, leader);
        open(code, member, Role.MEMBER);
        PersonId quicker = fixture.member(village);
        work.claim(code, quicker);

        press(label("CLAIM"));

        assertThat(messages()).anyMatch(m -> m.contains(t("refusal.ALREADY_CLAIMED")));
        assertThat(offered()).doesNotContain(label("CLAIM"));
        assertThat(page()).contains(t("event.CLAIM"));
    }

    @Test
    void aResolutionWithoutEvidenceIsRefusedWhereTheEvidenceStandsAndKeepsWhatWasTyped() {
        CaseCode code = fixture.open(village, category, leader);
        work.claim(code, member);
        work.progress(code, new Progress("上门看过", LocalDate.of(2026, 1, 5), 30, true), member);
        open(code, member, Role.MEMBER);
        press(label("RESOLVE"));
        area("case.summary").setValue("换了三盏灯");
        area("case.served").setValue("王五\n赵家户");

        send(label("RESOLVE"));

        assertThat($(Dialog.class).exists()).isTrue();
        assertThat(text($(Dialog.class).single().getElement())).contains(t("refusal.EVIDENCE_MISSING"));
        assertThat(area("case.summary").getValue()).isEqualTo("换了三盏灯");
        assertThat(area("case.served").getHelperText()).isEqualTo(t("case.served.count", 1, 1));
        assertThat(status(code)).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @Test
    void aReasonThatIsMissingIsAskedForAtItsField() {
        CaseCode code = fixture.open(village, category, leader);
        work.claim(code, member);
        open(code, member, Role.MEMBER);
        press(label("RELEASE"));

        send(label("RELEASE"));
        assertThat(area("case.words.RELEASE").isInvalid()).isTrue();
        assertThat(area("case.words.RELEASE").getErrorMessage()).isEqualTo(t("refusal.REASON_MISSING"));

        area("case.words.RELEASE").setValue("要出门一个月");
        send(label("RELEASE"));
        assertThat(status(code)).isEqualTo(CaseStatus.OPEN);
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    void aLeaderPutsAReportOnTheListAfterTakingThePhoneNumberOut() {
        CaseCode code =
                intake.report(CasesFixture.need(village, category), null).code();
        open(code, leader, Role.LEADER);
        press(label("ACCEPT"));
        area("case.publicText").setValue("找张叔，电话 13812345678");
        for (String degree : List.of("frequency", "breadth", "urgency", "difficulty"))
            group("case.degree." + degree).setValue(3);

        send(label("ACCEPT"));
        assertThat(area("case.publicText").getErrorMessage()).isEqualTo(t("refusal.PERSONAL_DATA_IN_PUBLIC_TEXT"));

        area("case.publicText").setValue("三盏路灯不亮");
        send(label("ACCEPT"));
        assertThat(status(code)).isEqualTo(CaseStatus.OPEN);
        assertThat($(TextField.class).exists()).isFalse();
    }

    @Test
    void aDisputeShowsAVisitorAndAnOrdinaryMemberNeitherTextNorVillage() {
        CategoryId disputes = fixture.category(CaseKind.DISPUTE);
        var report = CasesFixture.report(CaseKind.DISPUTE, village, disputes, "一棵树", DISPUTED);
        CaseCode code = fixture.open(report, leader).code();

        open(code, null);
        assertVeiled();
        open(code, member, Role.MEMBER);
        assertVeiled();
        assertThat(offered()).doesNotContain(label("CLAIM"), label("REVEAL"));
    }

    @Test
    void aReportThatNobodyAcceptedIsNotFoundByVisitors() {
        CaseCode code =
                intake.report(CasesFixture.need(village, category), null).code();

        open(code, null);

        assertThat(page()).doesNotContain("路灯");
        assertThat($(CaseView.class).exists()).isFalse();
    }

    @Test
    void somebodyElsesChangeIsShownWithoutDisturbingWhatIsBeingTyped() {
        CaseCode code = fixture.open(village, category, leader);
        work.claim(code, member);
        open(code, member, Role.MEMBER);
        press(label("RELEASE"));
        area("case.words.RELEASE").setValue("写到一半");
        work.escalate(code, "快一点", leader);

        Element live = $(LiveRefresh.class).single().getElement();
        live.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(live, "changed", JsonNodeFactory.instance.objectNode()));

        assertThat(page()).contains("快一点");
        assertThat(area("case.words.RELEASE").getValue()).isEqualTo("写到一半");
    }

    private void assertVeiled() {
        assertThat(page()).doesNotContain("一棵树", DISPUTED, "试验村").contains(t("case.veiled"));
        assertThat(((CaseView) UI.getCurrent().getCurrentView()).getPageTitle()).doesNotContain("树");
    }

    private void open(CaseCode code, @Nullable PersonId who, Role... roles) {
        SignIn.out();
        if (who != null) SignIn.as(who, roles);
        UI.getCurrent().navigate("cases/" + code.value());
    }

    private static String t(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    private static String label(String action) {
        return t("case.action." + action);
    }

    /** What the page offers beside what stands in a dialog. */
    private List<String> offered() {
        return onPage().map(Button::getText).toList();
    }

    private String nextStep() {
        return onPage().filter(b -> b.getThemeNames().contains("primary"))
                .map(Button::getText)
                .collect(Collectors.joining("+"));
    }

    private Stream<Button> onPage() {
        return $(Button.class).all().stream().filter(b -> b.findAncestor(CaseView.class) != null);
    }

    private void press(String label) {
        test(onPage().filter(b -> b.getText().equals(label)).findFirst().orElseThrow())
                .click();
    }

    private void send(String label) {
        test($(Button.class).all().stream()
                        .filter(b -> b.findAncestor(CaseView.class) == null)
                        .filter(b -> b.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(f -> t(label).equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> group(String label) {
        return $(RadioButtonGroup.class).all().stream()
                .filter(f -> t(label).equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> messages() {
        return $(Notification.class).all().stream()
                .map(n -> text(n.getElement()))
                .toList();
    }

    private static String page() {
        return text(((Component) UI.getCurrent().getCurrentView()).getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) return element.getText();
        return element.getChildren().map(CaseViewTest::text).collect(Collectors.joining(" "));
    }

    private CaseStatus status(CaseCode code) {
        return reader.open(code, leader).card().status();
    }
}
