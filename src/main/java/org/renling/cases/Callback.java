package org.renling.cases;

import org.jspecify.annotations.Nullable;

/**
 * What the resident answered when asked whether it is done.
 *
 * @param contacted whether somebody had got in touch; null when nobody could be asked
 * @param solved whether it is solved for the resident; null when nobody could be asked
 */
public record Callback(
        AskedHow how,
        @Nullable Boolean contacted,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction) {
    public static Callback unreachable() {
        return new Callback(AskedHow.UNREACHABLE, null, null, null);
    }
}
