package org.renling.cases.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseFilter;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryId;
import org.renling.people.VillageId;

/** A filter of the public list as its address says it, so that a link opens the same screen. What is unreadable is left out. */
record ListAddress(CaseFilter filter) {
    private static final int LONGEST_SEARCH = 60;

    static ListAddress of(QueryParameters query) {
        return new ListAddress(new CaseFilter(
                constant(CaseFilter.Part.class, query.getSingleParameter("part"))
                        .orElse(CaseFilter.Part.LIVE),
                constant(CaseKind.class, query.getSingleParameter("kind")).orElse(null),
                number(query.getSingleParameter("category"))
                        .map(CategoryId::new)
                        .orElse(null),
                number(query.getSingleParameter("village")).map(VillageId::new).orElse(null),
                query.getSingleParameter("q")
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .map(s -> s.substring(0, Math.min(s.length(), LONGEST_SEARCH)))
                        .orElse(null)));
    }

    ListAddress part(CaseFilter.Part part) {
        return new ListAddress(
                new CaseFilter(part, filter.kind(), filter.category(), filter.village(), filter.words()));
    }

    ListAddress village(@Nullable VillageId village) {
        return new ListAddress(
                new CaseFilter(filter.part(), filter.kind(), filter.category(), village, filter.words()));
    }

    boolean isNarrowed() {
        return filter.kind() != null || filter.category() != null || filter.village() != null || filter.words() != null;
    }

    /** Relative to the application's root. */
    String href() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (filter.part() != CaseFilter.Part.LIVE) parameters.put("part", filter.part());
        if (filter.kind() != null) parameters.put("kind", filter.kind());
        if (filter.category() != null)
            parameters.put("category", filter.category().value());
        if (filter.village() != null) parameters.put("village", filter.village().value());
        if (filter.words() != null) parameters.put("q", filter.words());
        String query = parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "." : "?" + query;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<String> text) {
        return text.flatMap(t -> Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(t))
                .findFirst());
    }

    private static Optional<Long> number(Optional<String> text) {
        return text.filter(t -> t.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
