package org.renling.start;

import org.jspecify.annotations.Nullable;

/** A reason not to start that the person at the keyboard can act on; shown as one plain line. */
public final class StartProblem extends RuntimeException {

    public StartProblem(String line) {
        this(line, null);
    }

    public StartProblem(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
