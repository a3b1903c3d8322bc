package org.renling.cases;

import java.util.Locale;

/** The public name of a case, such as YF-2026-0147: it stands in addresses and on paper. */
public record CaseCode(String value) {
    public CaseCode {
        value = value.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
