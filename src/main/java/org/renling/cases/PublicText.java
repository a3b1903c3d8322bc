package org.renling.cases;

import java.util.Collection;
import java.util.regex.Pattern;
import org.renling.shared.Refusal;

/**
 * A title and text that a leader approved for everybody to read. It cannot be made with a phone number, an identity
 * number or the name of somebody whom the case knows.
 */
public record PublicText(String title, String text) {
    public static final int LONGEST_TITLE = 60;
    public static final int LONGEST_TEXT = 2000;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])(?:(?:\\+?86[- ]?)?1[3-9][0-9](?:[- ]?[0-9]){8}|0[0-9]{2,3}[- ]?[0-9]{7,8}|[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9])");

    public PublicText {
        title = title.strip();
        text = text.strip();
        if (title.isEmpty() || text.isEmpty()) throw new Refusal(CaseRefusal.TEXT_MISSING);
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT)
            throw new Refusal(CaseRefusal.TEXT_TOO_LONG, LONGEST_TITLE, LONGEST_TEXT);
    }

    /** Refuses text that names numbers or any of the given people. */
    public PublicText screened(Collection<String> names) {
        String all = java.text.Normalizer.normalize(title + "\n" + text, java.text.Normalizer.Form.NFKC);
        boolean named = names.stream().map(String::strip).anyMatch(n -> n.length() > 1 && all.contains(n));
        if (named || NUMBER.matcher(all).find()) throw new Refusal(CaseRefusal.PERSONAL_DATA_IN_PUBLIC_TEXT);
        return this;
    }
}
