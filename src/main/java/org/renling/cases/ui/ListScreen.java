package org.renling.cases.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public list's element in the browser is shown; sent and not kept. */
record ListScreen(
        List<Figure> figures,
        List<Chip> chips,
        List<Choice> kinds,
        List<Choice> categories,
        List<Choice> villages,
        String search,
        List<Card> cards,
        boolean more,
        @Nullable String note,
        @Nullable Empty empty) {

    /** One headline figure and the list behind it. */
    record Figure(String value, String label, String note, String href) {}

    /** One part of the list, with how many cases it holds as far as that was counted. */
    record Chip(String label, String count, String href, boolean on) {}

    record Choice(String value, String label, boolean on) {}

    /** @param action what the viewer may do with one tap; null for nothing */
    record Card(
            String code,
            String title,
            boolean veiled,
            List<String> meta,
            String when,
            String exactWhen,
            String tone,
            String icon,
            String status,
            String exactStatus,
            String side,
            @Nullable Action action) {}

    record Action(String name, String label) {}

    record Empty(String title, String text, String href, String link) {}
}
