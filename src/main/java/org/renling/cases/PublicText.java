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
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    /** What people put between the digits of a number to read it more easily, or to get it past a screen. */
    private static final String GAP = "[ .\\-—–_·,，。/*]{0,2}";

    private static final Pattern NUMBER = Pattern.compile(
            ("(?<![0-9])(?:(?:\\+?86~)?1~[3-9](?:~[0-9]){9}|0[0-9]{2,3}~[0-9]{3,4}~[0-9]{4}|(?:[0-9]~){17}[0-9Xx]|[0-9]{15})(?![0-9])")
                    .replace("~", GAP));

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
        String digits = all.replace('零', '〇')
                .codePoints()
                .map(c -> CHINESE_DIGITS.indexOf(c) >= 0 ? '0' + CHINESE_DIGITS.indexOf(c) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean named = names.stream().map(String::strip).anyMatch(n -> n.length() > 1 && all.contains(n));
        if (named || NUMBER.matcher(digits).find()) throw new Refusal(CaseRefusal.PERSONAL_DATA_IN_PUBLIC_TEXT);
        return this;
    }
}
