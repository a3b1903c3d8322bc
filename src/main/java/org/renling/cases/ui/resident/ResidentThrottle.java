package org.renling.cases.ui.resident;

import com.vaadin.flow.server.VaadinRequest;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.renling.cases.CaseRefusal;
import org.renling.shared.Refusal;
import org.springframework.stereotype.Component;

/** Keeps one address from flooding the list with reports, and from guessing the codes of others. */
@Component
public class ResidentThrottle {
    /** A whole village may sit behind one address. */
    static final int REPORTS = 20;

    static final Duration REPORT_REFILL = Duration.ofMinutes(1);
    static final int WRONG_CODES = 20;
    static final Duration CODE_REFILL = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;

    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    ResidentThrottle(Clock clock) {
        this.meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return now.getEpochSecond() * 1_000_000_000L + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes one report of the address at hand. */
    public void report() {
        if (!bucket("report ", REPORTS, REPORT_REFILL).tryConsume(1)) throw new Refusal(CaseRefusal.TOO_MANY_TRIES);
    }

    /** Refuses to look a code up for an address that sent too many wrong ones. */
    public void beforeLookingUp() {
        if (codes().getAvailableTokens() < 1) throw new Refusal(CaseRefusal.TOO_MANY_TRIES);
    }

    public void wrongCode() {
        codes().tryConsume(1);
    }

    private Bucket codes() {
        return bucket("code ", WRONG_CODES, CODE_REFILL);
    }

    private Bucket bucket(String what, int tries, Duration refill) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? "" : String.valueOf(request.getRemoteAddr());
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    what + address,
                    _ -> Bucket.builder()
                            .withCustomTimePrecision(meter)
                            .addLimit(limit -> limit.capacity(tries).refillIntervally(1, refill))
                            .build());
        }
    }
}
