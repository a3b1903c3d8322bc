package org.renling.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.renling.cases.ui.Screen.t;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseReader;
import org.renling.cases.CaseStatus;
import org.renling.cases.CaseWork;
import org.renling.cases.CasesFixture;
import org.renling.cases.CategoryId;
import org.renling.cases.Confirmation;
import org.renling.cases.FollowCode;
import org.renling.cases.Receipt;
import org.renling.cases.Satisfaction;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ResidentViewsTest extends SpringBrowserlessTest {
    @Autowired
    CasesFixture fixture;

    @Autowired
    CaseWork work;

    @Autowired
    CaseReader reader;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void aResidentReportsInThreeStepsAndLandsOnThePageOfTheirCode() {
        long before = reports();
        openReport();
        field("report.title").setValue("村口的桥栏杆断了");
        press("report.next");
        area("report.told").setValue("老人过桥要扶着走");
        field("report.phone").setValue("138 0000 0000");
        press("report.next");
        assertThat(Screen.text()).contains("村口的桥栏杆断了", t("report.kept.contact"));
        $(Checkbox.class).single().setValue(true);
        press("report.send");

        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(FollowView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("村口的桥栏杆断了");
        assertThat(Screen.text()).contains(t("follow.keep.newTitle"), "老人过桥要扶着走", t("words.submitted"));
        assertThat(reports()).isEqualTo(before + 1);
    }

    @Test
    void whatIsMissingIsAskedForAtItsFieldBeforeGoingOn() {
        openReport();
        press("report.next");
        assertThat(field("report.title").getErrorMessage()).isEqualTo(t("report.title.missing"));

        field("report.title").setValue("桥栏杆断了");
        press("report.next");
        field("report.phone").setValue("打我家座机");
        press("report.next");
        assertThat(area("report.told").getErrorMessage()).isEqualTo(t("report.told.missing"));
        assertThat(field("report.phone").getErrorMessage()).isEqualTo(t("report.phone.unreadable"));

        area("report.told").setValue("断了");
        field("report.phone").clear();
        press("report.next");
        press("report.send");
        assertThat($(Checkbox.class).single().getErrorMessage()).isEqualTo(t("refusal.CONSENT_MISSING"));
    }

    @Test
    void aDisputeIsPreviewedAsThePublicWillSeeIt() {
        openReport();
        kind().setValue(CaseKind.DISPUTE);
        field("report.title").setValue("和隔壁争宅基地");
        press("report.next");
        area("report.told").setValue("吵了半年");
        press("report.next");

        assertThat(Screen.text()).contains(t("report.public.dispute")).doesNotContain("宅基地", "吵了半年");
    }

    @Test
    void aWrongCodeAndAMisspeltOneGetTheSameFriendlyAnswer() {
        UI.getCurrent().navigate("follow/ABCDABCDABCD");
        assertThat(field("follow.code").getErrorMessage()).isEqualTo(t("follow.wrong"));
        UI.getCurrent().navigate("follow/nonsense");
        assertThat(field("follow.code").getErrorMessage()).isEqualTo(t("follow.wrong"));
    }

    @Test
    void theResidentConfirmsWithTheirCode() {
        Receipt receipt = resolved();
        open(receipt.follow());
        assertThat(Screen.text()).contains(t("follow.confirm.title"));
        press("follow.do.CONFIRM");

        send("follow.send.CONFIRM");
        assertThat(group("follow.contacted").isInvalid()).isTrue();
        assertThat(group("follow.satisfaction").getErrorMessage()).isEqualTo(t("refusal.SATISFACTION_MISSING"));

        group("follow.contacted").setValue(true);
        group("follow.satisfaction").setValue(Satisfaction.FAIRLY_SATISFIED);
        send("follow.send.CONFIRM");

        var card = reader.follow(receipt.follow()).card();
        assertThat(card.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(card.confirmation()).isEqualTo(Confirmation.RESIDENT);
        assertThat(Screen.text()).contains(t("words.confirmed")).doesNotContain(t("follow.confirm.title"));
    }

    @Test
    void whoeverIsNotSatisfiedSendsItBackWithAReason() {
        Receipt receipt = resolved();
        open(receipt.follow());
        press("follow.do.SEND_BACK");

        send("follow.send.SEND_BACK");
        assertThat(area("follow.words.SEND_BACK").getErrorMessage()).isEqualTo(t("refusal.REASON_MISSING"));

        area("follow.words.SEND_BACK").setValue("只亮了一盏");
        send("follow.send.SEND_BACK");
        assertThat(reader.follow(receipt.follow()).card().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(Screen.text()).contains("只亮了一盏");
    }

    @Test
    void aResidentWithdrawsWhatNobodyHasClaimed() {
        Receipt receipt = fixture.open(CasesFixture.need(village, category), leader);
        open(receipt.follow());
        press("follow.do.WITHDRAW");
        send("follow.send.WITHDRAW");

        assertThat(reader.follow(receipt.follow()).card().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(Screen.text()).contains(t("words.closed.WITHDRAWN"));
    }

    @Test
    void anActionThatCameTooLateIsRefusedInWords() {
        Receipt receipt = fixture.open(CasesFixture.need(village, category), leader);
        open(receipt.follow());
        work.claim(receipt.code(), member);
        press("follow.do.WITHDRAW");
        send("follow.send.WITHDRAW");

        assertThat(Screen.text($(Dialog.class).single().getElement())).contains(t("refusal.NOT_IN_THIS_STATUS"));
    }

    private Receipt resolved() {
        Receipt receipt = fixture.open(CasesFixture.need(village, category), leader);
        work.claim(receipt.code(), member);
        fixture.resolve(receipt.code(), member, LocalDate.of(2026, 1, 5), "王五");
        return receipt;
    }

    private void openReport() {
        UI.getCurrent().navigate("report", QueryParameters.of("village", village.toString()));
    }

    private void open(FollowCode code) {
        UI.getCurrent().navigate("follow/" + code.value());
    }

    private long reports() {
        return jdbc.sql("SELECT COUNT(*) FROM cases").query(Long.class).single();
    }

    private void press(String key) {
        test($(Button.class).all().stream()
                        .filter(b -> b.getText().equals(t(key)) && b.isVisible())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    /** As {@link #press}, in the dialog, whose button may say the same as the page's. */
    private void send(String key) {
        test($(Button.class).all().stream()
                        .filter(b -> b.getText().equals(t(key)) && b.findAncestor(FollowView.class) == null)
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(f -> t(label).equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(f -> t(label).equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private RadioButtonGroup<CaseKind> kind() {
        return this.<CaseKind>group("report.kind");
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label) {
        return $(RadioButtonGroup.class).all().stream()
                .filter(f -> t(label).equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
