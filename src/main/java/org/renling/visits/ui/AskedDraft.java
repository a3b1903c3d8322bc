package org.renling.visits.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryId;
import org.renling.visits.Asked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was asked, as text that the device can keep. */
final class AskedDraft {
    private static final JsonMapper JSON = new JsonMapper();

    private AskedDraft() {}

    static String write(List<Asked> asked) {
        if (asked.isEmpty()) return "";
        ArrayNode all = JSON.createArrayNode();
        for (Asked a : asked) {
            ObjectNode one = all.addObject();
            one.put("kind", a.kind().name()).put("title", a.title()).put("told", a.told());
            if (a.category() != null) one.put("category", a.category().value());
        }
        return all.toString();
    }

    /** Null where the text is none of ours. */
    static @Nullable List<Asked> read(String text) {
        if (text.isBlank()) return null;
        try {
            List<Asked> asked = new ArrayList<>();
            for (JsonNode one : JSON.readTree(text)) {
                asked.add(new Asked(
                        CaseKind.valueOf(one.path("kind").asString()),
                        one.has("category")
                                ? new CategoryId(one.path("category").asLong())
                                : null,
                        one.path("title").asString(),
                        one.path("told").asString()));
            }
            return asked;
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }
}
