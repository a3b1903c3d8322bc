package org.renling.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.people.domain.Account;
import org.renling.people.domain.Accounts;
import org.renling.shared.Refusal;
import org.renling.start.DemoMode;
import org.renling.start.StartupNotice;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever started the program on an empty database make its first administrator, by a link that is printed once and
 * works once. Only its digest is kept, and only until the program ends: the next start prints another.
 */
@Service
public class FirstAdministrator implements StartupNotice {
    private final Accounts accounts;
    private final AdminGate gate;
    private final PasswordEncoder hashes;
    private final DemoMode demo;
    private final Environment environment;
    private volatile byte @Nullable [] digest;

    FirstAdministrator(
            Accounts accounts, AdminGate gate, PasswordEncoder hashes, DemoMode demo, Environment environment) {
        this.accounts = accounts;
        this.gate = gate;
        this.hashes = hashes;
        this.demo = demo;
        this.environment = environment;
    }

    @Override
    public List<String> lines() {
        if (demo.on() || accounts.count() > 0) return List.of();
        return List.of("First administrator, this link works once:", "  " + address() + "/setup/" + newToken());
    }

    /** Makes a new link's token; those before it work no more. */
    String newToken() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        digest = digestOf(token);
        return token;
    }

    /** Whether the link still makes an administrator. */
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        byte[] expected = digest;
        return expected != null && MessageDigest.isEqual(expected, digestOf(token)) && accounts.count() == 0;
    }

    @Transactional
    public void make(String token, String username, String name, String password) {
        gate.enterAlone();
        if (!isOpen(token)) throw new Refusal(PeopleRefusal.SETUP_LINK_USED);
        String plainName = AccountForm.checkedUsername(username);
        String called = AccountForm.checkedName(name);
        PasswordRule.check(password, plainName);
        Account first = new Account(plainName, String.valueOf(hashes.encode(password)), called);
        first.grant(EnumSet.of(Role.ADMINISTRATOR), Scope.NOWHERE);
        accounts.saveAndFlush(first);
    }

    private String address() {
        return "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    private static byte[] digestOf(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
