package org.renling.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.renling.IntegrationTest;
import org.renling.people.domain.Account;
import org.renling.people.domain.Accounts;
import org.renling.shared.TownshipClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
@AutoConfigureMockMvc
class SignInTest {
    private static final String PASSWORD = "a long enough password";
    private static int count;

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder hashes;

    @Autowired
    TownshipClock clock;

    private String username;
    private String address;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    @BeforeEach
    void anAccount() {
        count++;
        username = "wu.min" + count;
        address = "192.0.2." + count;
        var account = new Account(username, hashes.encode(PASSWORD), "吴敏");
        account.grant(EnumSet.of(Role.ADMINISTRATOR), Scope.NOWHERE);
        accounts.save(account);
        clock.setTo(now);
    }

    @AfterEach
    void followTheClock() {
        clock.follow();
    }

    @Test
    void theRightPasswordSignsInWithTheAccountsRoles() throws Exception {
        signIn(username, PASSWORD)
                .andExpect(redirectedUrl("/settings"))
                .andExpect(authenticated().withRoles("ADMINISTRATOR"));
    }

    @Test
    void aSessionGetsANewNumberWhenSomebodySignsInWithIt() throws Exception {
        var session = new MockHttpSession();
        String before = session.getId();

        web.perform(post("/login")
                        .session(session)
                        .with(request -> {
                            request.setRequestedSessionIdValid(true);
                            return request;
                        })
                        .param("username", username)
                        .param("password", PASSWORD))
                .andExpect(authenticated());

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aWrongNameAWrongPasswordAndADeactivatedAccountGetTheSameAnswer() throws Exception {
        var gone = new Account(username + ".gone", hashes.encode(PASSWORD), "钱进");
        gone.activate(false);
        accounts.save(gone);

        signIn("nobody" + count, PASSWORD)
                .andExpect(redirectedUrl("/login?error"))
                .andExpect(unauthenticated());
        signIn(username, "another password")
                .andExpect(redirectedUrl("/login?error"))
                .andExpect(unauthenticated());
        signIn(gone.username(), PASSWORD)
                .andExpect(redirectedUrl("/login?error"))
                .andExpect(unauthenticated());
    }

    @Test
    void afterFiveWrongPasswordsAnAccountWaitsAndIsToldHowLong() throws Exception {
        for (int i = 0; i < 5; i++) signIn(username, "wrong " + i).andExpect(redirectedUrl("/login?error"));

        signIn(username, PASSWORD).andExpect(redirectedUrl("/login?wait=60")).andExpect(unauthenticated());
        pass(Duration.ofSeconds(45));
        signIn(username, PASSWORD).andExpect(redirectedUrl("/login?wait=15"));
        pass(Duration.ofSeconds(15));
        signIn(username, PASSWORD).andExpect(authenticated());
    }

    @Test
    void anAccountThatDoesNotExistIsThrottledAlike() throws Exception {
        for (int i = 0; i < 5; i++) signIn("ghost" + count, "wrong " + i).andExpect(redirectedUrl("/login?error"));

        signIn("GHOST" + count, PASSWORD).andExpect(redirectedUrl("/login?wait=60"));
    }

    @Test
    void anAddressThatTriesManyAccountsWaitsForAllOfThem() throws Exception {
        for (int i = 0; i < 30; i++) signIn("guess" + count + "." + i, PASSWORD);

        signIn(username, PASSWORD).andExpect(redirectedUrl("/login?wait=20"));
    }

    @Test
    void anotherSiteSignsNobodyIn() throws Exception {
        web.perform(post("/login")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("username", username)
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/login"))
                .andExpect(unauthenticated());
    }

    @Test
    void signingInOftenIsNoGuessing() throws Exception {
        for (int i = 0; i < 8; i++) signIn(username, PASSWORD).andExpect(authenticated());
    }

    private void pass(Duration time) {
        now = now.plus(time);
        clock.setTo(now);
    }

    private ResultActions signIn(String name, String password) throws Exception {
        return web.perform(post("/login")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", name)
                .param("password", password));
    }
}
