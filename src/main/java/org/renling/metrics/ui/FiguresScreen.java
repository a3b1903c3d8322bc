package org.renling.metrics.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the figures' element in the browser shows, already in the reader's words. */
record FiguresScreen(
        List<Choice> spans,
        List<Choice> villages,
        List<Figure> headline,
        String apart,
        List<Figure> rates,
        List<Figure> medians,
        Trend trend,
        List<Tile> grid,
        @Nullable Opened opened) {

    /** Something to choose, and whether it is chosen. */
    record Choice(String label, String href, boolean on) {}

    /**
     * A figure with what it is made of.
     *
     * @param href the cases behind it; null where they may not be shown
     */
    record Figure(
            String value,
            String label,
            String note,
            @Nullable String href) {}

    /** The months with their counts; the last is not over. */
    record Trend(List<String> months, List<Series> series) {}

    record Series(String name, List<Integer> values) {}

    /** A village of the grid. */
    record Tile(String name, String href, List<Figure> figures) {}

    /** The cases behind a figure. */
    record Opened(String title, List<Line> lines, boolean more, String back) {}

    record Line(String code, String href, String title, String note) {}
}
