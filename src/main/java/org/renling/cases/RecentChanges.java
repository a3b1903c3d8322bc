package org.renling.cases;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers "has anything changed since?" for every open page on this node from the end of the history, which every node
 * sees. It reads at most once a second, however many ask, and only while somebody asks.
 */
@Component
public class RecentChanges {
    private static final int KEPT = 500;
    /** An entry with a lower number may become visible after one with a higher: look back this far. */
    private static final int LOOK_BACK = 200;

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ReentrantLock reading = new ReentrantLock();
    private final String node = UUID.randomUUID().toString().substring(0, 8);
    private final Deque<Seen> recent = new ArrayDeque<>();
    private final Set<Long> known = new HashSet<>();
    private volatile long count;
    private final long fresh;
    private volatile long readAt;
    private long newest = -1;

    @Autowired
    RecentChanges(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this(jdbc, transactions, FRESH);
    }

    RecentChanges(JdbcClient jdbc, PlatformTransactionManager transactions, Duration fresh) {
        this.fresh = fresh.toNanos();
        this.readAt = System.nanoTime() - this.fresh;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    private record Seen(long number, long entry, String code) {}

    /** @param mark stands for this moment; to be sent with the next question */
    public record Answer(String mark, boolean changed) {}

    /**
     * @param since the mark of an earlier answer; null at first
     * @param only asks about one case; null about all
     */
    public Answer since(@Nullable String since, @Nullable CaseCode only) {
        catchUp();
        String mark = node + "-" + count;
        if (since == null || since.equals(mark)) return new Answer(mark, false);
        if (!since.startsWith(node + "-")) return new Answer(mark, true);
        return new Answer(mark, only == null || happenedTo(only, Long.parseLong(since.substring(node.length() + 1))));
    }

    private boolean happenedTo(CaseCode only, long since) {
        reading.lock();
        try {
            Seen oldest = recent.peekFirst();
            boolean forgotten = oldest != null && oldest.number() > since + 1;
            return forgotten
                    || recent.stream()
                            .anyMatch(s -> s.number() > since && s.code().equals(only.value()));
        } finally {
            reading.unlock();
        }
    }

    private void catchUp() {
        if (System.nanoTime() - readAt < fresh || !reading.tryLock()) return;
        try {
            transaction.executeWithoutResult(_ -> read());
            readAt = System.nanoTime();
        } finally {
            reading.unlock();
        }
    }

    private void read() {
        if (newest < 0) newest = newestEntry();
        List<Seen> read = jdbc.sql("""
                    SELECT h.id, c.code FROM case_history h JOIN cases c ON c.id = h.case_id
                    WHERE h.id > :from ORDER BY h.id LIMIT :most""")
                .param("from", newest - LOOK_BACK)
                .param("most", KEPT)
                .query((rs, _) -> new Seen(0, rs.getLong(1), rs.getString(2)))
                .list();
        read.stream().filter(s -> known.add(s.entry())).forEach(this::remember);
    }

    private long newestEntry() {
        long id = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM case_history")
                .query(Long.class)
                .single();
        jdbc.sql("SELECT id FROM case_history WHERE id > :from")
                .param("from", id - LOOK_BACK)
                .query(Long.class)
                .list()
                .forEach(known::add);
        return id;
    }

    private void remember(Seen seen) {
        count++;
        recent.addLast(new Seen(count, seen.entry(), seen.code()));
        newest = Math.max(newest, seen.entry());
        if (recent.size() > KEPT) recent.removeFirst();
        if (known.size() > 4 * KEPT) known.removeIf(id -> id < newest - KEPT);
    }
}
