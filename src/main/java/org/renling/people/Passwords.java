package org.renling.people;

import org.renling.people.domain.Account;
import org.renling.people.domain.Accounts;
import org.renling.people.signin.SignInThrottle;
import org.renling.people.signin.TooManyTries;
import org.renling.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person change their own password. */
@Service
public class Passwords {
    private final Accounts accounts;
    private final PasswordEncoder hashes;
    private final SignInThrottle throttle;

    Passwords(Accounts accounts, PasswordEncoder hashes, SignInThrottle throttle) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.throttle = throttle;
    }

    /**
     * Changes the password and ends all sessions of the account. Guessing at an unattended screen is slowed down as at
     * the sign-in.
     *
     * @return the account's new sign-in period, in which the session at hand may go on
     */
    @Transactional
    public int change(PersonId person, String old, String chosen) {
        Account account = accounts.lockById(person.value())
                .filter(Account::isActive)
                .orElseThrow(() -> new Refusal(PeopleRefusal.UNKNOWN_PERSON));
        try {
            throttle.take(account.username(), null);
        } catch (TooManyTries tries) {
            throw new Refusal(PeopleRefusal.TOO_MANY_PASSWORD_TRIES, tries.seconds());
        }
        if (!hashes.matches(old, account.passwordHash())) throw new Refusal(PeopleRefusal.PASSWORD_WRONG);
        throttle.giveBack(account.username(), null);
        PasswordRule.check(chosen, account.username());
        if (chosen.equals(old)) throw new Refusal(PeopleRefusal.PASSWORD_UNCHANGED);
        account.changePassword(String.valueOf(hashes.encode(chosen)), false);
        return account.signInStamp();
    }
}
