package org.renling.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.renling.browser.Browser;
import org.renling.start.RunningApplication;
import org.renling.start.TestDatabase;

/**
 * Opens the packaged program's screens in Chromium, its files already in the browser's cache, and adds up the times of all
 * requests that each makes; then counts the live heap that visitors of the list leave on the server.
 */
final class ScreenBench {
    static final String PASSWORD = "bench-password-1";
    private static final int WARM_UP = 5;
    private static final int MEASURED = 20;
    private static final int VISITORS = 30;
    private static final Set<String> ANSWERED_BY_PROGRAM = Set.of("document", "xhr", "fetch");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private ScreenBench() {}

    static boolean canRun() {
        return Files.exists(Path.of(System.getProperty("renling.jar", "target/renling.jar")));
    }

    static Map<String, String> run(TestDatabase.Schema schema, Path data, String code) {
        Map<String, String> told = new LinkedHashMap<>();
        Map<String, String> environment = Map.of(
                "RENLING_DB_URL", schema.url(),
                "RENLING_DB_USER", schema.user(),
                "RENLING_DB_PASSWORD", schema.password(),
                "RENLING_DEMO", "false",
                "JAVA_TOOL_OPTIONS", "-Xmx512m");
        try (var program = RunningApplication.startOn(data, environment)) {
            try (BrowserContext visitor = Browser.visitor(Browser.Screen.PHONE)) {
                screen(told, "screen /", visitor, program.url("/"));
                screen(told, "screen / of one village", visitor, program.url("/?village=3"));
                screen(told, "screen / with a search", visitor, program.url("/?q=漏水"));
                screen(told, "screen of a case", visitor, program.url("/cases/" + code));
            }
            signedIn(told, program, "member1", "/mine");
            signedIn(told, program, "leader11", "/desk");
            told.put("live heap per visitor of /, KB", heapPerVisitor(program));
        }
        return told;
    }

    private static void signedIn(Map<String, String> told, RunningApplication program, String who, String path) {
        try (BrowserContext person = Browser.visitor(Browser.Screen.DESKTOP)) {
            Page page = person.newPage();
            page.navigate(program.url("/login"));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("input[name=username]").fill(who);
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("input[name=password]").press("Enter");
            page.waitForURL(url -> !url.contains("login"));
            page.close();
            screen(told, "screen " + path, person, program.url(path));
        }
    }

    private static void screen(Map<String, String> told, String name, BrowserContext visitor, String url) {
        double[] millis = new double[MEASURED];
        for (int turn = -WARM_UP; turn < MEASURED; turn++) {
            double sum = open(visitor, url);
            if (turn >= 0) millis[turn] = sum;
        }
        Arrays.sort(millis);
        told.put(name, "%.1f / %.1f".formatted(millis[MEASURED / 2], millis[MEASURED * 95 / 100]));
    }

    private static double open(BrowserContext visitor, String url) {
        List<Request> finished = new CopyOnWriteArrayList<>();
        try (Page page = visitor.newPage()) {
            page.onRequestFinished(finished::add);
            page.navigate(url);
            page.locator("h1").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new ArrayList<>(finished)
                    .stream()
                            .filter(request -> ANSWERED_BY_PROGRAM.contains(request.resourceType()))
                            .mapToDouble(ScreenBench::millis)
                            .sum();
        }
    }

    /** From the request's first byte to the answer's last; what comes from the browser's cache made no request. */
    private static double millis(Request request) {
        var timing = request.timing();
        return timing.requestStart < 0 || timing.responseEnd < 0 ? 0 : timing.responseEnd - timing.requestStart;
    }

    private static String heapPerVisitor(RunningApplication program) {
        long before = liveKilobytes(program);
        List<BrowserContext> gone = new ArrayList<>();
        for (int i = 0; i < VISITORS; i++) {
            BrowserContext visitor = Browser.visitor(Browser.Screen.PHONE);
            visitor.addInitScript("navigator.sendBeacon = () => true");
            open(visitor, program.url("/"));
            gone.add(visitor);
        }
        long after = liveKilobytes(program);
        gone.forEach(BrowserContext::close);
        return Long.toString((after - before) / VISITORS);
    }

    private static long liveKilobytes(RunningApplication program) {
        String pid = Long.toString(program.process().pid());
        for (int i = 0; i < 3; i++) jcmd(pid, "GC.run");
        var used = USED.matcher(jcmd(pid, "GC.heap_info"));
        if (!used.find()) throw new IllegalStateException("jcmd says nothing of the heap");
        return Long.parseLong(used.group(1));
    }

    private static String jcmd(String pid, String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            pid,
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
