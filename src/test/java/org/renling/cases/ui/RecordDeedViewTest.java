package org.renling.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.CaseKind;
import org.renling.cases.CasesFixture;
import org.renling.cases.CategoryBook;
import org.renling.cases.CategoryId;
import org.renling.cases.EvidenceKind;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.VillageId;
import org.renling.people.signin.SignIn;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RecordDeedViewTest extends SpringBrowserlessTest {
    @Autowired
    CasesFixture fixture;

    @Autowired
    Names names;

    @Autowired
    CategoryBook categories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PersonId member;
    private CategoryBook.Entry category;
    private RecordDeedView view;

    @BeforeEach
    void aMemberOpensTheScreen() {
        VillageId village = fixture.village();
        member = fixture.member(village);
        CategoryId id = fixture.category(CaseKind.NEED, EvidenceKind.STATEMENT, EvidenceKind.PHOTO);
        category = categories.all().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        names.village(village);
        SignIn.as(member, Role.MEMBER);
        view = navigate(RecordDeedView.class);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aDeedWithItsPeopleItsTimeAndAStatementWaitsForAVerifier() {
        fillIn();
        area("deeds.served").setValue("汪秀英\n张家户\n汪秀英");
        $(IntegerField.class).withCaption(say("deeds.minutes")).single().setValue(90);
        area("deeds.statement").setValue("瓦已换好，雨后看过不漏");
        press();

        List<String> deeds =
                jdbc.sql("""
                        SELECT CONCAT(c.status, ' ', c.people_served, ' ', (SELECT SUM(minutes) FROM service_time t
                          WHERE t.case_id = c.id)) FROM cases c WHERE c.owner_id = :m""").param("m", member.value()).query(String.class).list();
        assertThat(deeds).containsExactly("RESOLVED 2 90");
    }

    @Test
    void thePeopleAreCountedWhileTheyAreTyped() {
        area("deeds.served").setValue("汪秀英\n张家户\n李四");
        assertThat(area("deeds.served").getHelperText()).startsWith(say("deeds.served.count", 2, 1));
    }

    @Test
    void withoutEvidenceItIsRefusedInWordsAndNothingTypedIsLost() {
        fillIn();
        area("deeds.served").setValue("汪秀英");
        press();

        assertThat($(Paragraph.class).withClassName("refused").single().getText())
                .isEqualTo(say("refusal.EVIDENCE_MISSING"));
        assertThat($(TextField.class).withCaption(say("deeds.name")).single().getValue())
                .isEqualTo("修好漏雨的屋顶");
    }

    @Test
    void withoutAnybodyHelpedItIsRefusedAtThatField() {
        fillIn();
        area("deeds.statement").setValue("瓦已换好");
        press();
        assertThat(area("deeds.served").isInvalid()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        ((Select<CategoryBook.Entry>)
                        $(Select.class).withCaption(say("deeds.category")).single())
                .setValue(category);
        $(TextField.class).withCaption(say("deeds.name")).single().setValue("修好漏雨的屋顶");
        area("deeds.done").setValue("上房换了二十片瓦");
        $(DatePicker.class)
                .withCaption(say("deeds.firstContact"))
                .single()
                .setValue(LocalDate.ofInstant(clock.instant(), TownshipClock.ZONE));
    }

    private TextArea area(String key) {
        return $(TextArea.class).withCaption(say(key)).single();
    }

    private String say(String key, Object... details) {
        return view.getTranslation(key, details);
    }

    private void press() {
        test($(Button.class).withText(say("deeds.record")).single()).click();
    }
}
