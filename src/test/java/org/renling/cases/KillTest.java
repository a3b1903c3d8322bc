package org.renling.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A power cut during 200 concurrent transitions: what was acknowledged is there afterwards, and nothing is half done. */
class KillTest {
    private static final int STEPS_BEFORE_THE_CUT = 1_000;

    @Test
    void whatWasAcknowledgedSurvivesAKillAndNoCaseIsLeftHalfDone() throws IOException {
        Path data = Files.createTempDirectory(
                        Files.createDirectories(Path.of("target").toAbsolutePath()), "killed")
                .resolve("data");
        Set<String> acknowledged = workUntilKilled(data);

        List<String> found = startAgain(data);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(STEPS_BEFORE_THE_CUT);
        assertThat(found).contains("LOOKED");
        assertThat(lines(found, "BROKEN ")).isEmpty();
        assertThat(lines(found, "FOUND ")).containsAll(acknowledged);
    }

    private static Set<String> workUntilKilled(Path data) throws IOException {
        Process process = start(data, "work");
        List<ProcessHandle> all = List.of();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("DONE ")) acknowledged.add(line.substring("DONE ".length()));
                else System.out.println("[at work] " + line);
                if (acknowledged.size() == STEPS_BEFORE_THE_CUT && all.isEmpty()) {
                    all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                            .toList();
                    all.forEach(ProcessHandle::destroyForcibly);
                }
            }
        }
        all.forEach(p -> p.onExit().join());
        return acknowledged;
    }

    private static List<String> startAgain(Path data) throws IOException {
        Process process = start(data, "find");
        try (BufferedReader out = process.inputReader()) {
            return out.lines().toList();
        }
    }

    private static Process start(Path data, String part) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledAtWork.class.getName(),
                        "--spring.main.web-application-type=none",
                        "--renling.data=" + data,
                        "--renling.demo=false",
                        "--renling.timekeeper.enabled=false",
                        "--killed.part=" + part)
                .redirectError(
                        Files.createTempFile(data.getParent(), part, ".log").toFile())
                .start();
    }

    private static List<String> lines(List<String> all, String prefix) {
        return all.stream()
                .filter(l -> l.startsWith(prefix))
                .map(l -> l.substring(prefix.length()))
                .toList();
    }
}
