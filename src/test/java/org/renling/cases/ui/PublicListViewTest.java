package org.renling.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.renling.cases.ui.Screen.t;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
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
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.VillageId;
import org.renling.people.signin.SignIn;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PublicListViewTest extends SpringBrowserlessTest {
    @Autowired
    CasesFixture fixture;

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
    void aVisitorSeesOpenCasesOfAVillageAndCannotClaim() {
        CaseCode code = fixture.open(village, category, leader);
        CaseCode elsewhere = fixture.open(fixture.village(), category, fixture.townshipLeader(village));

        String shown = open("?village=" + village);

        assertThat(shown).contains(code.value(), "路灯不亮了").doesNotContain(elsewhere.value(), t("list.claim"));
    }

    @Test
    void aDisputeIsAnAnonymousRow() {
        CategoryId disputes = fixture.category(CaseKind.DISPUTE);
        CaseCode code = fixture.open(
                        CasesFixture.report(CaseKind.DISPUTE, village, disputes, "一棵树的归属", "两家争了三年"), leader)
                .code();

        String shown = open("?category=" + disputes.value());

        assertThat(shown).contains(code.value(), t("list.kept")).doesNotContain("一棵树", "两家");
    }

    @Test
    void aMemberClaimsFromTheListAndIsToldWhatIsNext() {
        CaseCode code = fixture.open(village, category, leader);
        SignIn.as(member, Role.MEMBER);
        assertThat(open("?village=" + village)).contains(t("list.claim"));

        Screen.fire(list(), "act", Map.of("event.detail.action", "claim", "event.detail.code", code.value()));

        assertThat(messages()).anyMatch(m -> m.contains(t("list.claimed", code.value())));
        assertThat(reader.open(code, member).card().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(Screen.sent()).contains(code.value()).doesNotContain("\"" + t("list.claim") + "\"");
    }

    @Test
    void whoeverIsTooLateIsToldSo() {
        CaseCode code = fixture.open(village, category, leader);
        SignIn.as(member, Role.MEMBER);
        open("?village=" + village);
        work.claim(code, fixture.member(village));

        Screen.fire(list(), "act", Map.of("event.detail.action", "claim", "event.detail.code", code.value()));

        assertThat(messages()).anyMatch(m -> m.contains(t("refusal.ALREADY_CLAIMED")));
    }

    @Test
    void aVisitorWhoSendsAClaimIsAskedToSignIn() {
        CaseCode code = fixture.open(village, category, leader);
        open("?village=" + village);

        Screen.fire(list(), "act", Map.of("event.detail.action", "claim", "event.detail.code", code.value()));

        assertThat(messages()).anyMatch(m -> m.contains(t("refusal.NOT_SIGNED_IN")));
        assertThat(reader.open(code, null).card().status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void somebodyElsesChangeShowsByItself() {
        CaseCode code = fixture.open(village, category, leader);
        open("?village=" + village);
        work.claim(code, member);

        Screen.fire($(LiveRefresh.class).single().getElement(), "changed", Map.of());

        assertThat(Screen.sent()).contains(code.value(), t("words.doing"));
    }

    @Test
    void anAddressThatCannotBeReadShowsTheWholeList() {
        open("?part=NONSENSE&kind=x&category=-1&village=abc");

        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(PublicListView.class);
        assertThat(ListAddress.of(UI.getCurrent().getActiveViewLocation().getQueryParameters())
                        .href())
                .isEqualTo(".");
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndOffersAWayOut() {
        assertThat(open("?q=" + java.net.URLEncoder.encode("没有这样的词", java.nio.charset.StandardCharsets.UTF_8)))
                .contains(t("list.nothing.title"), t("list.nothing.link"));
    }

    private String open(String query) {
        UI.getCurrent().navigate("", com.vaadin.flow.router.QueryParameters.fromString(query.substring(1)));
        return Screen.sent();
    }

    private Element list() {
        return $(PublicListView.class).single().getElement();
    }

    private List<String> messages() {
        return $(Notification.class).all().stream()
                .map(n -> Screen.text(n.getElement()))
                .toList();
    }
}
