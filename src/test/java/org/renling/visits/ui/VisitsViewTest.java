package org.renling.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.cases.CaseReader;
import org.renling.cases.CasesFixture;
import org.renling.cases.FollowCode;
import org.renling.cases.ui.Names;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.VillageEntry;
import org.renling.people.VillageId;
import org.renling.people.signin.SignIn;
import org.renling.visits.VisitEntry;
import org.renling.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class VisitsViewTest extends SpringBrowserlessTest {
    @Autowired
    CasesFixture fixture;

    @Autowired
    Names names;

    @Autowired
    Visits visits;

    @Autowired
    CaseReader reader;

    private VillageId village;
    private PersonId member;
    private VisitsView view;

    @BeforeEach
    void aMemberOpensTheScreen() {
        village = fixture.village();
        member = fixture.member(village);
        names.village(village);
        SignIn.as(member, Role.MEMBER);
        view = navigate(VisitsView.class);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    @SuppressWarnings("unchecked")
    void ownVillageIsChosenAlready() {
        Select<VillageEntry> field =
                $(Select.class).withCaption(say("visits.village")).single();
        assertThat(field.getValue().id()).isEqualTo(village);
    }

    @Test
    void whatWasAskedBecomesACaseAndItsCodeIsShownToHandOver() {
        type("visits.householder", "汪大娘");
        type("visits.asked.title", "屋后排水沟堵了");
        tell("visits.asked.told", "一下雨就往屋里进水");
        $(Checkbox.class).single().setValue(true);
        press("visits.record");

        String code = $(Span.class).withClassName("follow-code").single().getText();
        assertThat(reader.follow(new FollowCode(code)).told()).isEqualTo("一下雨就往屋里进水");
        press("visits.done.next");
        assertThat($(TextField.class)
                        .withCaption(say("visits.householder"))
                        .single()
                        .getValue())
                .isEmpty();
        assertThat($(H3.class).all()).extracting(H3::getText).contains("汪大娘");
    }

    @Test
    void withoutANameNothingIsSentAndWhatWasTypedStays() {
        type("visits.asked.title", "屋后排水沟堵了");
        press("visits.record");

        assertThat($(TextField.class)
                        .withCaption(say("visits.householder"))
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat($(TextArea.class)
                        .withCaption(say("visits.asked.told"))
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat($(Checkbox.class).single().isInvalid()).isTrue();
        assertThat($(TextField.class)
                        .withCaption(say("visits.asked.title"))
                        .single()
                        .getValue())
                .isEqualTo("屋后排水沟堵了");
        assertThat(visits.mine(member, null, 1).items()).isEmpty();
    }

    @Test
    void severalThingsAskedAreSeveralCases() {
        type("visits.householder", "汪大娘");
        press("visits.asked.more");
        List<TextField> titles =
                $(TextField.class).withCaption(say("visits.asked.title")).all();
        List<TextArea> texts =
                $(TextArea.class).withCaption(say("visits.asked.told")).all();
        assertThat(titles).hasSize(2);
        titles.get(0).setValue("屋后排水沟堵了");
        texts.get(0).setValue("一下雨就往屋里进水");
        titles.get(1).setValue("想办高龄补贴");
        texts.get(1).setValue("今年满八十了");
        $(Checkbox.class).single().setValue(true);
        press("visits.record");

        assertThat(visits.mine(member, null, 1).items().getFirst().cases())
                .extracting(VisitEntry.Led::title)
                .containsExactly("屋后排水沟堵了", "想办高龄补贴");
    }

    private String say(String key) {
        return view.getTranslation(key);
    }

    private void type(String key, String words) {
        $(TextField.class).withCaption(say(key)).single().setValue(words);
    }

    private void tell(String key, String words) {
        $(TextArea.class).withCaption(say(key)).single().setValue(words);
    }

    private void press(String key) {
        test($(Button.class).withText(say(key)).single()).click();
    }
}
