package org.renling.bench;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads from MariaDB's session counters what a piece of work cost on its connection. */
@Component
class Counters {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Counters(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @param rows index entries and rows that were looked at, those of intermediate results included */
    record Cost(long rows, long statements) {
        Cost less(Cost other) {
            return new Cost(rows - other.rows, statements - other.statements);
        }
    }

    /** What the work cost, the counting itself taken off. */
    Cost costOf(Runnable work) {
        return transaction.execute(_ -> {
            Cost first = read();
            Cost second = read();
            work.run();
            return read().less(second).less(second.less(first));
        });
    }

    private Cost read() {
        Map<String, Long> status =
                jdbc.sql("""
                SHOW SESSION STATUS WHERE Variable_name LIKE 'Handler_read%' OR Variable_name = 'Handler_icp_attempts'
                OR Variable_name = 'Questions'""").query((rs, _) -> Map.entry(rs.getString(1), rs.getLong(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        long statements = status.remove("Questions");
        return new Cost(status.values().stream().mapToLong(Long::longValue).sum(), statements);
    }
}
