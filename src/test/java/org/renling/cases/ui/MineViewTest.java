package org.renling.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseWork;
import org.renling.cases.CasesFixture;
import org.renling.cases.CategoryId;
import org.renling.cases.Progress;
import org.renling.cases.ServiceProofs;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.VillageId;
import org.renling.people.signin.SignIn;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MineViewTest extends SpringBrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    CasesFixture fixture;

    @Autowired
    CaseWork work;

    @Autowired
    ServiceProofs proofs;

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
        SignIn.as(member, Role.MEMBER);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void whatWaitsForMeComesBeforeWhatIHaveInHand() {
        CaseCode mine = fixture.open(village, category, leader);
        work.claim(mine, member);
        CaseCode given = fixture.open(village, category, leader);
        work.assign(given, member, null, leader);

        UI.getCurrent().navigate("mine");

        assertThat($(H2.class).all().stream().map(H2::getText))
                .containsExactly(t("mine.part.TO_ACCEPT"), t("mine.part.IN_HAND"));
        assertThat(page()).containsSubsequence(given.value(), mine.value());
    }

    @Test
    void theAddressNamesThePart() {
        CaseCode mine = fixture.open(village, category, leader);
        work.claim(mine, member);

        UI.getCurrent().navigate("mine", com.vaadin.flow.router.QueryParameters.of("part", "DONE"));

        assertThat(page()).doesNotContain(mine.value()).contains(t("mine.empty.DONE"));
    }

    @Test
    void aProofSaysWhatItsCodeSaysAndOneDigitOffIsRefused() {
        CaseCode mine = fixture.open(village, category, leader);
        work.claim(mine, member);
        work.progress(mine, new Progress("修好一盏", DAY, 95, true), member);
        ServiceProofs.Proof proof = proofs.issue(member, DAY.withDayOfYear(1), DAY.withMonth(12));

        var checked = proofs.check(proof.code()).orElseThrow();
        assertThat(checked.minutes()).isEqualTo(95);
        assertThat(checked.stands()).isTrue();
        assertThat(checked.name()).isNotEqualTo(proof.name()).endsWith("*");

        char last = proof.code().charAt(proof.code().length() - 1);
        String forged = proof.code().substring(0, proof.code().length() - 1) + (last == '0' ? '1' : '0');
        assertThat(proofs.check(forged)).isEmpty();
        assertThat(proofs.check("")).isEmpty();
    }

    @Test
    void whoeverHoldsAProofChecksItWithoutAnAccount() {
        CaseCode mine = fixture.open(village, category, leader);
        work.claim(mine, member);
        work.progress(mine, new Progress("修好一盏", DAY, 60, true), member);
        String code = proofs.issue(member, DAY, DAY).code();
        SignIn.out();

        UI.getCurrent().navigate("proof/" + code);
        assertThat(page()).contains(t("proof.genuine"));

        UI.getCurrent().navigate("proof/1234");
        assertThat(page()).contains(t("proof.unknown"));
    }

    private static String t(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static String page() {
        return text(((Component) UI.getCurrent().getCurrentView()).getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) return element.getText();
        return element.getChildren().map(MineViewTest::text).collect(Collectors.joining(" "));
    }
}
