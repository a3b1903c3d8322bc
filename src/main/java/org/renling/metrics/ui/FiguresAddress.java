package org.renling.metrics.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.renling.metrics.Span;
import org.renling.people.VillageId;

/** What the figures' address says: the span, the village, and the figure whose cases are opened. */
record FiguresAddress(
        Span span, @Nullable VillageId village, @Nullable Opened opened) {

    /** A figure that can be opened; each counts some cases. */
    enum Opened {
        PROBLEMS,
        DEEDS,
        RESPONSE,
        RESOLUTION,
        SATISFACTION,
        COVERAGE,
        ON_TIME,
        REWORK
    }

    static FiguresAddress of(QueryParameters query, LocalDate today) {
        return new FiguresAddress(
                Span.named(query.getSingleParameter("span").orElse(Span.LAST_YEAR), today),
                query.getSingleParameter("village")
                        .filter(v -> v.matches("[0-9]{1,18}"))
                        .map(v -> new VillageId(Long.parseLong(v)))
                        .orElse(null),
                query.getSingleParameter("open").flatMap(FiguresAddress::opened).orElse(null));
    }

    private static Optional<Opened> opened(String name) {
        return Arrays.stream(Opened.values()).filter(o -> o.name().equals(name)).findFirst();
    }

    FiguresAddress with(@Nullable Opened figure) {
        return new FiguresAddress(span, village, figure);
    }

    FiguresAddress in(@Nullable VillageId where) {
        return new FiguresAddress(span, where, null);
    }

    /** Relative to the application's root. */
    static String href(String span, @Nullable VillageId village, @Nullable Opened opened) {
        StringBuilder query = new StringBuilder();
        if (!span.equals(Span.LAST_YEAR)) query.append("&span=").append(span);
        if (village != null) query.append("&village=").append(village.value());
        if (opened != null) query.append("&open=").append(opened);
        return "figures" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    String href() {
        return href(span.name(), village, opened);
    }
}
