package org.renling.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.renling.cases.ActorKind;
import org.renling.cases.AskedHow;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseSource;
import org.renling.cases.CaseStatus;
import org.renling.cases.Confirmation;
import org.renling.cases.Disposition;
import org.renling.cases.EvidenceKind;
import org.renling.cases.RequestKind;
import org.renling.cases.Satisfaction;
import org.renling.cases.Tie;
import org.renling.cases.Visibility;
import org.renling.people.MemberCategory;
import org.renling.people.PeopleRefusal;
import org.renling.people.Role;
import org.renling.people.Skill;

/** Every screen finds its words, in both languages. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern USED = Pattern.compile(
            "\\b(?:getTranslation|say|t|translate)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z][\\w]*(?:\\.[\\w]+)+)\"(?!\\s*\\+)");

    static Stream<String> keysOfConstants() {
        return Stream.of(
                        keys("status", CaseStatus.values()),
                        keys("kind", CaseKind.values()),
                        keys("source", CaseSource.values()),
                        keys("disposition", Disposition.values()),
                        keys("confirmation", Confirmation.values()),
                        keys("evidence", EvidenceKind.values()),
                        keys("satisfaction", Satisfaction.values()),
                        keys("askedHow", AskedHow.values()),
                        keys("requestKind", RequestKind.values()),
                        keys("visibility", Visibility.values()),
                        keys("actor", ActorKind.values()),
                        keys("event", CaseEvent.values()),
                        keys("tie", Tie.values()),
                        keys("skill", Skill.values()),
                        keys("memberCategory", MemberCategory.values()),
                        keys("role", Role.values()),
                        keys("refusal", CaseRefusal.values()),
                        keys("refusal", PeopleRefusal.values()),
                        keys("nav", NavItem.values()))
                .flatMap(s -> s);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(c -> prefix + "." + c.name());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(keysIn("en"))).isEqualTo(new TreeSet<>(keysIn("zh_CN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_CN"})
    void noKeyStandsTwice(String language) throws IOException {
        Set<String> once = new HashSet<>();
        assertThat(keysIn(language).stream().filter(k -> !once.add(k))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keysOfConstants")
    void everyConstantHasItsWords(String key) throws IOException {
        assertThat(keysIn("zh_CN")).contains(key);
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        Set<String> known = Set.copyOf(keysIn("zh_CN"));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> missing = sources.filter(p -> p.toString().endsWith(".java"))
                    .flatMap(p -> used(p).stream())
                    .filter(key -> !known.contains(key))
                    .collect(Collectors.toSet());
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void anApostropheStaysOneAndOneDayIsNoDays() {
        Translations translations = new Translations();

        assertThat(translations.getTranslation("words.late", Locale.ENGLISH, 1)).isEqualTo("1 working day late");
        assertThat(translations.getTranslation("words.late", Locale.ENGLISH, 2)).isEqualTo("2 working days late");
        assertThat(translations.getTranslation("error.notAllowed.text", Locale.ENGLISH))
                .contains("township's");
    }

    @Test
    void whoReadsNeitherLanguageIsSpokenToInChinese() {
        assertThat(new Translations().getTranslation("nav.LIST", Locale.FRENCH)).isEqualTo("清单");
    }

    private static List<String> used(Path source) {
        try {
            List<String> keys = new ArrayList<>();
            Matcher m = USED.matcher(Files.readString(source));
            while (m.find()) keys.add(m.group(1));
            return keys;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> keysIn(String language) throws IOException {
        return Files.readAllLines(FOLDER.resolve("translations_" + language + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
