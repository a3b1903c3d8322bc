package org.renling.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.renling.people.PeopleFixture.PASSWORD;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.renling.IntegrationTest;
import org.renling.people.domain.Accounts;
import org.renling.people.signin.SignedIn;
import org.renling.shared.Refusal;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@AutoConfigureMockMvc
class PasswordsTest {
    private static final String OTHER = "quite another password";

    @Autowired
    MockMvc web;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    Passwords passwords;

    @Autowired
    PeopleAdmin admin;

    @Autowired
    AccountList list;

    @Autowired
    Accounts accounts;

    @Autowired
    TownshipClock clock;

    private PersonId person;
    private String username;

    @BeforeEach
    void aPerson() {
        person = fixture.person(Role.MEMBER);
        username = fixture.usernameOf(person);
    }

    @AfterEach
    void followTheClock() {
        clock.follow();
    }

    @Test
    void anotherPasswordEndsTheOtherSessionsAndThisOneGoesOn() throws Exception {
        MockHttpSession here = signIn(username, PASSWORD);
        MockHttpSession elsewhere = signIn(username, PASSWORD);

        int stamp = passwords.change(person, PASSWORD, OTHER);
        principal(here).goOn(stamp);

        assertThat(isSignedIn(here)).isTrue();
        assertThat(isSignedIn(elsewhere)).isFalse();
        signIn(username, OTHER);
    }

    @Test
    void aDeactivatedPersonIsSignedOutWithTheNextRequest() throws Exception {
        MockHttpSession session = signIn(username, PASSWORD);
        assertThat(isSignedIn(session)).isTrue();

        admin.deactivate(person, fixture.person(Role.ADMINISTRATOR));

        assertThat(isSignedIn(session)).isFalse();
        web.perform(post("/login").param("username", username).param("password", PASSWORD))
                .andExpect(unauthenticated());
    }

    @Test
    void aPersonWhoseRolesChangedGoesOnWithTheNewOnes() throws Exception {
        MockHttpSession session = signIn(username, PASSWORD);
        PersonId administrator = fixture.person(Role.ADMINISTRATOR);
        var seen = list.open(person, administrator);
        admin.save(
                person,
                new AccountForm(username, "吴敏", Set.of(Role.REVIEWER), Scope.NOWHERE, null, null, null, Set.of(), 3),
                seen.version(),
                administrator);

        assertThat(isSignedIn(session)).isTrue();
        assertThat(authentication(session).getAuthorities())
                .extracting("authority")
                .isEqualTo(List.of("ROLE_REVIEWER"));
    }

    @Test
    void aResetPasswordWorksUntilThePersonChoosesTheirOwn() throws Exception {
        MockHttpSession before = signIn(username, PASSWORD);

        NewPassword made = admin.resetPassword(person, fixture.person(Role.ADMINISTRATOR));

        assertThat(isSignedIn(before)).isFalse();
        MockHttpSession session = signIn(username, made.password());
        assertThat(principal(session).mustChangePassword()).isTrue();
        principal(session).goOn(passwords.change(person, made.password(), OTHER));
        assertThat(principal(session).mustChangePassword()).isFalse();
        assertThat(principal(signIn(username, OTHER)).mustChangePassword()).isFalse();
    }

    @Test
    void theOldPasswordIsAskedForAndGuessingItIsSlowed() {
        clock.setTo(Instant.parse("2026-03-02T01:00:00Z"));
        for (int i = 0; i < 5; i++)
            assertRefused(PeopleRefusal.PASSWORD_WRONG, () -> passwords.change(person, "not this one", OTHER));

        assertRefused(PeopleRefusal.TOO_MANY_PASSWORD_TRIES, () -> passwords.change(person, PASSWORD, OTHER));
        clock.setTo(Instant.parse("2026-03-02T01:01:00Z"));
        passwords.change(person, PASSWORD, OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten signs!", "十个汉字也可以当密码", "lower case words only"})
    void aLongPasswordNeedsNothingElse(String chosen) {
        passwords.change(person, PASSWORD, chosen);
    }

    @Test
    void aPasswordThatOthersWouldGuessIsRefused() {
        assertRefused(PeopleRefusal.PASSWORD_TOO_SHORT, () -> passwords.change(person, PASSWORD, "nine sign"));
        assertRefused(PeopleRefusal.PASSWORD_TOO_LONG, () -> passwords.change(person, PASSWORD, "ab cd".repeat(26)));
        for (String easy : new String[] {"1234567890", "aaaaaaaaaa", "Qwertyuiop", "PASSWORD123"})
            assertRefused(PeopleRefusal.PASSWORD_TOO_EASY, () -> passwords.change(person, PASSWORD, easy));
        assertRefused(PeopleRefusal.PASSWORD_UNCHANGED, () -> passwords.change(person, PASSWORD, PASSWORD));
    }

    private MockHttpSession signIn(String name, String password) throws Exception {
        var result = web.perform(post("/login").param("username", name).param("password", password))
                .andExpect(authenticated())
                .andReturn();
        return (MockHttpSession) result.getRequest().getSession(false);
    }

    /** Asks by a request that is refused before any screen is reached, as only the session matters here. */
    private boolean isSignedIn(MockHttpSession session) throws Exception {
        web.perform(post("/nothing").session(session));
        return !session.isInvalid() && authentication(session).isAuthenticated();
    }

    private static SignedIn principal(MockHttpSession session) {
        return (SignedIn) authentication(session).getPrincipal();
    }

    private static Authentication authentication(MockHttpSession session) {
        var context = (SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context.getAuthentication();
    }

    private static void assertRefused(PeopleRefusal reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
