package org.renling.people.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Says that somebody tried too often, and how long they have to wait. */
public class TooManyTries extends AuthenticationException {
    private static final long serialVersionUID = 1L;
    private final Duration wait;

    TooManyTries(Duration wait) {
        super("throttled");
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
