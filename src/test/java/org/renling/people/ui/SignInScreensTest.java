package org.renling.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.renling.IntegrationTest;
import org.renling.people.PeopleFixture;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.signin.SignIn;
import org.renling.people.signin.SignInDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@IntegrationTest
class SignInScreensTest extends SpringBrowserlessTest {
    private static final String CHOSEN = "quite another password";

    @Autowired
    PeopleFixture fixture;

    @Autowired
    SignInDetails accounts;

    @Autowired
    PasswordEncoder hashes;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "error, 登录名或密码不对", "wait=45, 45 秒", "wait=61, 2 分钟", "wait=soon, ''", "wait=-1, ''"})
    void theSignInPageSaysInWordsWhatWentWrong(String query, String words) {
        UI.getCurrent().navigate(LoginView.class, QueryParameters.fromString(query));

        assertThat($(Paragraph.class).all().stream()
                        .filter(text -> "alert".equals(text.getElement().getAttribute("role")) && text.isVisible())
                        .map(Paragraph::getText))
                .hasSize(words.isEmpty() ? 0 : 1)
                .allMatch(text -> text.contains(words));
    }

    @Test
    void aPersonChangesTheirPasswordAndSeesRefusalsAtTheFields() {
        PersonId person = fixture.person(Role.MEMBER);
        SignIn.as(person, Role.MEMBER);
        navigate(PasswordView.class);

        fill("not the password", CHOSEN, "something else");
        assertThat(field("再输一遍新密码").getErrorMessage()).isNotBlank();

        fill("not the password", CHOSEN, CHOSEN);
        assertThat(field("原来的密码").getErrorMessage()).isNotBlank();

        fill(PeopleFixture.PASSWORD, "short", "short");
        assertThat(field("新密码").getErrorMessage()).contains("10");

        fill(PeopleFixture.PASSWORD, CHOSEN, CHOSEN);
        String hash = accounts.find(fixture.usernameOf(person)).orElseThrow().getPassword();
        assertThat(hashes.matches(CHOSEN, hash)).isTrue();
        assertThat(Set.of("", "mine"))
                .contains(UI.getCurrent().getActiveViewLocation().getPath());
    }

    private void fill(String old, String first, String again) {
        field("原来的密码").setValue(old);
        field("新密码").setValue(first);
        field("再输一遍新密码").setValue(again);
        test($(Button.class).withText("保存新密码").single()).click();
    }

    private PasswordField field(String label) {
        return $(PasswordField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
