package org.renling.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended: the last row's key and id, as opaque text for an address. */
record Cursor(long key, long id) {
    private static final int RADIX = Character.MAX_RADIX;
    private static final Pattern TEXT = Pattern.compile("(-?[0-9a-z]{1,12})\\.([0-9a-z]{1,12})");

    /** Reads what {@link #text()} wrote; anything else starts at the beginning. */
    static @Nullable Cursor parse(@Nullable String text) {
        if (text == null) return null;
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) return null;
        return new Cursor(Long.parseLong(parts.group(1), RADIX), Long.parseLong(parts.group(2), RADIX));
    }

    String text() {
        return Long.toString(key, RADIX) + '.' + Long.toString(id, RADIX);
    }
}
