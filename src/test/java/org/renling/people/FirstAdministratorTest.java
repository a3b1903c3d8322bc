package org.renling.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.people.signin.SignInDetails;
import org.renling.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = "renling.test-schema=first-administrator")
class FirstAdministratorTest {
    @Autowired
    FirstAdministrator first;

    @Autowired
    SignInDetails accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theLinkOnAnEmptyDatabaseMakesOneAdministrator() {
        String link = String.join("\n", first.lines());
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(link).contains("http://localhost:");
        assertThat(first.isOpen(token)).isTrue();
        assertThat(first.isOpen(token + "x")).isFalse();
        assertRefused(PeopleRefusal.PASSWORD_TOO_SHORT, token, "short");
        assertRefused(PeopleRefusal.SETUP_LINK_USED, "guessed", "a long enough password");
        assertThat(first.isOpen(token))
                .as("a refused attempt does not use the link up")
                .isTrue();

        first.make(token, "admin", "何静", "a long enough password");

        assertThat(accounts.find("admin").orElseThrow().getAuthorities())
                .extracting("authority")
                .isEqualTo(List.of("ROLE_ADMINISTRATOR"));
        assertRefused(PeopleRefusal.SETUP_LINK_USED, token, "a long enough password");
        assertThat(first.isOpen(token)).isFalse();
        assertThat(first.lines()).as("no second link").isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM account").query(Integer.class).single())
                .isOne();
    }

    private void assertRefused(PeopleRefusal reason, String token, String password) {
        assertThatThrownBy(() -> first.make(token, "admin", "何静", password))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
