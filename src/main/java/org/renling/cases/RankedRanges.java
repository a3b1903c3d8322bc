package org.renling.cases;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One ordered page out of several ranges of indexes. Each range stops after a page's length in its index's own order, the
 * few rows that come back are merged and cut: whatever the table's size, a page costs ranges × page rows, and one statement.
 */
final class RankedRanges {
    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** What ranges are ordered by; the id breaks ties, as it does in every InnoDB index. */
    enum Order {
        BY_RANK("rank_key", "id", true, false),
        OLDEST_QUEUED("queue_at", "id", false, true),
        NEWEST_QUEUED("queue_at", "id", true, true),
        LATEST_FIRST("late_key", "id", false, true),
        OLDEST_REQUEST("pending_at", "id", false, true),
        NEWEST("id", "id", true, false),
        NEWEST_TIE("case_id", "case_id", true, false),
        NEWEST_MATCH("t.case_id", "t.case_id", true, false);

        private final String key;
        private final String id;
        private final boolean descending;
        private final boolean isTime;

        Order(String key, String id, boolean descending, boolean isTime) {
            this.key = key;
            this.id = id;
            this.descending = descending;
            this.isTime = isTime;
        }

        private String sql(String keyColumn, String idColumn) {
            String direction = descending ? " DESC" : "";
            return " ORDER BY " + keyColumn + direction + (key.equals(id) ? "" : ", " + idColumn + direction);
        }

        private String after() {
            String beyond = descending ? " < " : " > ";
            if (key.equals(id)) return id + beyond + ":after_id";
            return "(" + key + beyond + ":after_key OR " + key + " = :after_key AND " + id + beyond + ":after_id)";
        }
    }

    private final Order order;
    private final String table;
    private final List<Range> ranges = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    RankedRanges(Order order) {
        this(order, "cases");
    }

    RankedRanges(Order order, String table) {
        this.order = order;
        this.table = table;
    }

    private record Range(String source, String condition) {}

    /** Adds a range of the table's named index; the optimizer, left alone, at times sorts a whole range of another. */
    RankedRanges or(String index, String condition) {
        ranges.add(new Range(table + " FORCE INDEX (" + index + ")", condition));
        return this;
    }

    /** Adds rows that come from several tables, read in the order in which these stand. */
    RankedRanges orJoined(String condition) {
        ranges.add(new Range(table, condition));
        return this;
    }

    RankedRanges with(String name, Object value) {
        params.put(name, value);
        return this;
    }

    Map<String, Object> params() {
        return params;
    }

    /** The ids and keys ({@code id, k}) of the next rows, best first. */
    String page(@Nullable Cursor from, int most) {
        params.put("most", most);
        if (from != null) {
            params.put("after_key", order.isTime ? EPOCH.plus(from.key(), ChronoUnit.MICROS) : from.key());
            params.put("after_id", from.id());
        }
        String beyond = from == null ? "" : " AND " + order.after();
        String merged = ranges.stream()
                .map(range -> "(SELECT " + order.id + " AS id, " + order.key + " AS k FROM " + range.source()
                        + " WHERE " + range.condition() + beyond + order.sql(order.key, order.id) + " LIMIT :most)")
                .collect(Collectors.joining("\nUNION ALL\n"));
        return ranges.size() == 1 ? merged : merged + order.sql("k", "id") + " LIMIT :most";
    }

    /** The order of the page once it is joined to more, under the name {@code hit}. */
    String orderOfHits() {
        return order.sql("hit.k", "hit.id");
    }

    /** A subselect for each range that counts it up to {@code most} and no further. */
    List<String> counts(int most) {
        return ranges.stream()
                .map(range -> "(SELECT COUNT(*) FROM (SELECT 1 FROM " + range.source() + " WHERE " + range.condition()
                        + " LIMIT " + most + ") part)")
                .toList();
    }

    /** The seconds in which {@code rank_key} counts the time of a closure. */
    static long secondsOf(LocalDateTime utc) {
        return ChronoUnit.SECONDS.between(EPOCH, utc);
    }

    /** The number that a key becomes in a cursor. */
    long keyOf(@Nullable Object key) {
        return switch (key) {
            case LocalDateTime time -> ChronoUnit.MICROS.between(EPOCH, time);
            case java.sql.Timestamp time -> ChronoUnit.MICROS.between(EPOCH, time.toLocalDateTime());
            case Number number -> number.longValue();
            case null, default -> throw new IllegalStateException("no key of a list: " + key);
        };
    }
}
