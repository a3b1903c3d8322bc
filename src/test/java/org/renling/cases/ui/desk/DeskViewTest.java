package org.renling.cases.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
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
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.VillageId;
import org.renling.people.signin.SignIn;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DeskViewTest extends SpringBrowserlessTest {
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
    private PersonId secretary;

    @BeforeEach
    void aVillageWithItsSecretary() {
        village = fixture.village();
        category = fixture.category(CaseKind.NEED);
        secretary = fixture.leader(village);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void onlyLeadersSeeTheDesk() {
        SignIn.as(fixture.member(village), Role.MEMBER);

        assertThatThrownBy(() -> navigate(DeskView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVillageSecretarySeesOwnVillageOnly() {
        VillageId other = fixture.village();
        CaseCode own = fixture.open(village, category, secretary);
        CaseCode foreign = fixture.open(other, category, fixture.leader(other));

        DeskList list = open("UNCLAIMED");

        assertThat(list.rows()).extracting(DeskRow::code).contains(own.value()).doesNotContain(foreign.value());
        assertThat($(H1.class).single().getText()).contains("1");
    }

    @Test
    void anUnclaimedCaseIsAssignedToTheSuggestedPersonAtOnce() {
        CaseCode code = fixture.open(village, category, secretary);
        PersonId member = fixture.memberWithCap(village, 3);

        DeskList list = open("UNCLAIMED");
        DeskRow.Act next = list.rows().getFirst().actions().getFirst();
        press(list, code, next.act());

        assertThat(next.act()).isEqualTo("assign:" + member);
        assertThat(statusOf(code)).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(list.rows()).isEmpty();
    }

    @Test
    void aRefusedAssignmentSaysWhyAndShowsTheListAnew() {
        CaseCode code = fixture.open(village, category, secretary);
        PersonId member = fixture.memberWithCap(village, 3);
        DeskList list = open("UNCLAIMED");
        work.claim(code, fixture.memberWithCap(village, 1));

        press(list, code, "assign:" + member);

        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .contains(list.getTranslation("refusal.NOT_IN_THIS_STATUS"));
        assertThat(list.rows()).isEmpty();
    }

    @Test
    void severalCasesAreAssignedTogetherAndEachSaysWhatCameOfIt() {
        CaseCode first = fixture.open(village, category, secretary);
        CaseCode second = fixture.open(village, category, secretary);
        CaseCode third = fixture.open(village, category, secretary);
        fixture.memberWithCap(village, 2);
        fixture.memberWithCap(village, 2);

        DeskList list = open("UNCLAIMED");
        ComponentUtil.fireEvent(list, new DeskList.BulkEvent(list, true, first + "," + second + "," + third));
        List<ComboBox> people = $(ComboBox.class).all();
        assertThat(people).hasSize(3).noneMatch(ComboBox::isEmpty);
        people.get(2).clear();
        work.claim(second, fixture.memberWithCap(village, 1));
        press(list.getTranslation("desk.bulk.send", 2));

        assertThat(statusOf(first)).isEqualTo(CaseStatus.ASSIGNED);
        assertThat(statusOf(second)).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(statusOf(third)).isEqualTo(CaseStatus.OPEN);
        List<String> outcomes = $(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
        assertThat(outcomes).anyMatch(o -> o.contains(list.getTranslation("refusal.NOT_IN_THIS_STATUS")));
        assertThat(outcomes).anyMatch(o -> o.contains(list.getTranslation("desk.bulk.leftOut")));
    }

    @Test
    void aReturnIsRefusedOnlyWithAReasonAndGrantedWithout() {
        CaseCode code = fixture.open(village, category, secretary);
        PersonId member = fixture.memberWithCap(village, 3);
        work.assign(code, member, null, secretary);
        work.askReturn(code, "家里老人住院，走不开", member);

        DeskList list = open("RETURNED");
        press(list, code, RowWriter.DECIDE);
        press(list.getTranslation("desk.request.refuse"));
        TextArea reason = $(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo(list.getTranslation("refusal.REASON_MISSING"));
        press(list.getTranslation("desk.request.grant"));

        assertThat(statusOf(code)).isEqualTo(CaseStatus.OPEN);
        assertThat(list.rows()).isEmpty();
    }

    @Test
    void aReportedCaseWaitsForTriage() {
        CaseCode code =
                intake.report(CasesFixture.need(village, category), null).code();

        assertThat(open("TRIAGE").rows()).extracting(DeskRow::code).containsExactly(code.value());
    }

    private DeskList open(String queue) {
        SignIn.as(secretary, Role.LEADER);
        UI.getCurrent().navigate("desk", QueryParameters.of("queue", queue));
        return $(DeskList.class).single();
    }

    private void press(DeskList list, CaseCode code, String act) {
        ComponentUtil.fireEvent(list, new DeskList.ActEvent(list, true, code.value(), act));
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private CaseStatus statusOf(CaseCode code) {
        return reader.open(code, secretary).card().status();
    }
}
