package org.renling.people;

import java.util.Locale;
import java.util.Set;
import org.renling.shared.Refusal;

/**
 * What a password must be, after NIST SP 800-63B: long, and none of those that everybody tries first. No rules of
 * composition, no expiry.
 */
public final class PasswordRule {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 4;
    private static final String ROWS =
            "01234567890123456789 09876543210987654321 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm";
    private static final Set<String> TRIED_FIRST = Set.of(
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "admin12345",
            "admin123456",
            "administrator",
            "woaini1314",
            "woaini1314520",
            "aa123456789",
            "a1234567890",
            "abc1234567",
            "abcd123456",
            "abc123456789",
            "qwer123456",
            "qwerty12345",
            "qwerty123456",
            "1qaz2wsx3edc",
            "1q2w3e4r5t",
            "q1w2e3r4t5",
            "iloveyou123",
            "wang123456",
            "zhang123456",
            "li123456789",
            "5201314520",
            "1234567891",
            "12345678910",
            "123456789a");

    private PasswordRule() {}

    /** Refuses a password that is too short, too long, or among the first that somebody would guess. */
    public static void check(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) throw new Refusal(PeopleRefusal.PASSWORD_TOO_SHORT, SHORTEST);
        if (length > LONGEST) throw new Refusal(PeopleRefusal.PASSWORD_TOO_LONG, LONGEST);
        String plain = password.toLowerCase(Locale.ROOT);
        boolean easy = plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || TRIED_FIRST.contains(plain)
                || ROWS.contains(plain)
                || plain.strip().equals(username.toLowerCase(Locale.ROOT));
        if (easy) throw new Refusal(PeopleRefusal.PASSWORD_TOO_EASY);
    }
}
