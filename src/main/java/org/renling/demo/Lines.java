package org.renling.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads what the year is made of: one line an item, its parts between bars, lines after a hash left out. */
final class Lines {
    private Lines() {}

    static List<String[]> of(String name, int parts) {
        var resource = new ClassPathResource("demo/" + name + ".txt");
        try (var reader =
                new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> split(name, line, parts))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] split(String name, String line, int parts) {
        String[] found = line.split("\\|", -1);
        if (found.length != parts) throw new IllegalStateException(name + " wants " + parts + " parts: " + line);
        return found;
    }
}
