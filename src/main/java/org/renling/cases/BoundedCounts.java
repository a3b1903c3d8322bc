package org.renling.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts several lists at once, each up to one more than {@link ListCounts#MOST} and no further, in one statement. */
@Component
class BoundedCounts {
    private static final int ENOUGH = ListCounts.MOST + 1;
    private final JdbcClient jdbc;

    BoundedCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <K> Map<K, Integer> of(Map<K, RankedRanges> lists) {
        Map<String, Object> params = new HashMap<>();
        Set<String> ranges = new LinkedHashSet<>();
        lists.values().forEach(list -> {
            params.putAll(list.params());
            ranges.addAll(list.counts(ENOUGH));
        });
        Map<String, Integer> counted = read(List.copyOf(ranges), params);
        Map<K, Integer> counts = new LinkedHashMap<>();
        lists.forEach((key, list) -> counts.put(key, sum(list.counts(ENOUGH), counted)));
        return counts;
    }

    private Map<String, Integer> read(List<String> ranges, Map<String, Object> params) {
        return jdbc.sql("SELECT " + String.join(",\n", ranges))
                .params(params)
                .query((rs, _) -> {
                    Map<String, Integer> row = new HashMap<>();
                    for (int i = 0; i < ranges.size(); i++) row.put(ranges.get(i), rs.getInt(i + 1));
                    return row;
                })
                .single();
    }

    private static int sum(Collection<String> ranges, Map<String, Integer> counted) {
        return Math.min(
                ENOUGH,
                ranges.stream().mapToInt(r -> counted.getOrDefault(r, 0)).sum());
    }
}
