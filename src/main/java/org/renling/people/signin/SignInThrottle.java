package org.renling.people.signin;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, by account and by address. Only failures count: what a sign-in took is given back when it
 * succeeds. Kept in memory, so that each node of several has its own count.
 */
@Component
public class SignInThrottle {
    static final int TRIES_PER_ACCOUNT = 5;
    static final Duration ACCOUNT_REFILL = Duration.ofMinutes(1);
    static final int TRIES_PER_ADDRESS = 30;
    static final Duration ADDRESS_REFILL = Duration.ofSeconds(20);
    private static final int REMEMBERED = 10_000;

    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.meter = new ClockMeter(() -> {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        });
    }

    /** Takes one try of the account and of the address, or says how long to wait. */
    public void take(String username, @Nullable String address) {
        takeFrom(accountOf(username));
        if (address != null) takeFrom(addressOf(address));
    }

    public void giveBack(String username, @Nullable String address) {
        accountOf(username).addTokens(1);
        if (address != null) addressOf(address).addTokens(1);
    }

    private static void takeFrom(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket accountOf(String username) {
        return bucket("a " + username.toLowerCase(Locale.ROOT), TRIES_PER_ACCOUNT, ACCOUNT_REFILL);
    }

    private Bucket addressOf(String address) {
        return bucket("@ " + address, TRIES_PER_ADDRESS, ADDRESS_REFILL);
    }

    private Bucket bucket(String key, int tries, Duration refill) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    _ -> Bucket.builder()
                            .withCustomTimePrecision(meter)
                            .addLimit(limit -> limit.capacity(tries).refillIntervally(1, refill))
                            .build());
        }
    }

    private record ClockMeter(LongSupplier nanos) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
