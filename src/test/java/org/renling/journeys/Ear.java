package org.renling.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Hears all that a page is sent, beside what it shows: documents, data, updates of the screen. */
final class Ear {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private final Page page;
    private final List<Request> heard = new ArrayList<>();

    Ear(Page page) {
        this.page = page;
        page.onRequestFinished(heard::add);
    }

    /** Everything since the last time this was asked, in one text. */
    String everything() {
        StringBuilder all = new StringBuilder(page.title()).append('\n').append(page.content());
        List<Request> now = List.copyOf(heard);
        heard.clear();
        now.stream()
                .map(Request::response)
                .filter(Objects::nonNull)
                .filter(Ear::speaks)
                .forEach(r -> all.append('\n').append(textOf(r)));
        return ESCAPED.matcher(all).replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    private static boolean speaks(Response response) {
        String type = response.headers().getOrDefault("content-type", "");
        boolean ofTheProgram =
                response.url().contains("/VAADIN/build/") || response.url().contains("/VAADIN/static/");
        return !ofTheProgram && (type.startsWith("text/") || type.contains("json"));
    }

    private static String textOf(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException redirectedOrGone) {
            return "";
        }
    }
}
