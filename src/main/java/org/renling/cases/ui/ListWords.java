package org.renling.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixed words of the public list, sent once to its element. */
final class ListWords {
    private ListWords() {}

    static Map<String, String> of(Component page) {
        return Stream.of(
                        "title",
                        "lead",
                        "search",
                        "searchLabel",
                        "searchButton",
                        "report",
                        "follow",
                        "parts",
                        "filters",
                        "kind",
                        "category",
                        "village",
                        "more",
                        "headline",
                        "cases",
                        "working")
                .collect(Collectors.toMap(Function.identity(), word -> page.getTranslation("list." + word)));
    }
}
