package org.renling.cases;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who was helped: a person, or a household where no person is named. Only a keyed digest of village and name is
 * kept; people of the same name in one village count once, so that the figure errs on the low side.
 */
public record Beneficiary(String name, boolean household) {
    private static final List<String> HOUSEHOLD_MARKS = List.of("户", "一家", "HOUSEHOLD");

    public Beneficiary {
        name = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s·.,，、。]+", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Reads one name a line or between commas; a name that ends in 户 or "household" is a household. */
    public static List<Beneficiary> parse(String typed) {
        return Arrays.stream(typed.split("[\\n,，、;；]+"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(Beneficiary::one)
                .filter(b -> !b.name().isEmpty())
                .distinct()
                .toList();
    }

    private static Beneficiary one(String typed) {
        Beneficiary whole = new Beneficiary(typed, false);
        for (String mark : HOUSEHOLD_MARKS) {
            if (whole.name().endsWith(mark) && whole.name().length() > mark.length())
                return new Beneficiary(whole.name().substring(0, whole.name().length() - mark.length()), true);
        }
        return whole;
    }

    String identity(long village) {
        return (household ? "h|" : "p|") + village + '|' + name;
    }
}
