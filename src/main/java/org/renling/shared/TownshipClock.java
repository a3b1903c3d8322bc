package org.renling.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the application, in the township's zone. It follows the system's time, except while a past year is
 * played or a test has set it.
 */
public final class TownshipClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final Clock system = Clock.system(ZONE);
    private volatile @Nullable Instant set;

    /** Holds the clock at an instant until the next call of this or of {@link #follow()}. */
    public void setTo(Instant instant) {
        set = Objects.requireNonNull(instant);
    }

    /** Follows the system's time again. */
    public void follow() {
        set = null;
    }

    /** Whether it stands still, so that nothing should act on its own account. */
    public boolean isHeld() {
        return set != null;
    }

    @Override
    public Instant instant() {
        Instant held = set;
        return held == null ? system.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS) : held;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : Clock.fixed(instant(), zone);
    }
}
