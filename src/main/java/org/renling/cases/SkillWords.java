package org.renling.cases;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.renling.people.Skill;
import org.springframework.stereotype.Component;

/** Guesses from a case's words which skill it wants; the words stand in {@code skill-words.properties}. */
@Component
class SkillWords {
    private final Map<Skill, List<String>> words = new EnumMap<>(Skill.class);

    SkillWords() {
        Properties file = new Properties();
        try (var stream = Objects.requireNonNull(SkillWords.class.getResourceAsStream("/skill-words.properties"));
                var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.stringPropertyNames()
                .forEach(skill -> words.put(
                        Skill.valueOf(skill),
                        Arrays.asList(file.getProperty(skill).split(" "))));
    }

    /** The skill most of whose words occur; a dispute always wants a mediator. */
    Optional<Skill> wantedBy(CaseKind kind, String text) {
        if (kind == CaseKind.DISPUTE) return Optional.of(Skill.MEDIATOR);
        return words.entrySet().stream()
                .filter(e -> hits(e.getValue(), text) > 0)
                .max(Map.Entry.comparingByValue((a, b) -> Long.compare(hits(a, text), hits(b, text))))
                .map(Map.Entry::getKey);
    }

    private static long hits(List<String> words, String text) {
        return words.stream().filter(text::contains).count();
    }
}
