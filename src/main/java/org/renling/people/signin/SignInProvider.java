package org.renling.people.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password. A wrong name, a wrong password and a deactivated account take the same steps and get
 * the same answer, so that nobody learns from it whose accounts exist.
 */
@Component
class SignInProvider implements AuthenticationProvider {
    private final SignInDetails accounts;
    private final PasswordEncoder hashes;
    private final SignInThrottle throttle;
    private final String nobodysHash;

    SignInProvider(SignInDetails accounts, PasswordEncoder hashes, SignInThrottle throttle) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.throttle = throttle;
        this.nobodysHash = String.valueOf(hashes.encode("nobody's"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String username = asked.getName().strip();
        String password = String.valueOf(asked.getCredentials());
        String address = address(asked);
        throttle.take(username, address);

        Optional<SignedIn> found = accounts.find(username);
        String hash = found.map(SignedIn::getPassword).orElse(nobodysHash);
        boolean matches = hashes.matches(password, hash);
        SignedIn who = found.filter(account -> matches && account.isEnabled())
                .orElseThrow(() -> new BadCredentialsException("refused"));

        throttle.giveBack(username, address);
        if (hashes.upgradeEncoding(hash)) accounts.rehash(who, String.valueOf(hashes.encode(password)));
        who.eraseCredentials();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
        signedIn.setDetails(asked.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static @Nullable String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }
}
