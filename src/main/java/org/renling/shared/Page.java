package org.renling.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list read from the database, and whether there is another after it. */
public record Page<T>(List<T> items, boolean more) {
    /** Cuts a list that was read one longer than the wanted size. */
    public static <T> Page<T> of(List<T> oneMore, int size) {
        return oneMore.size() > size
                ? new Page<>(List.copyOf(oneMore.subList(0, size)), true)
                : new Page<>(List.copyOf(oneMore), false);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), more);
    }
}
