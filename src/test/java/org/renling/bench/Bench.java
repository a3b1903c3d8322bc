package org.renling.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.renling.shared.TownshipClock;
import org.renling.start.BenchDatabase;
import org.renling.start.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextManager;

/**
 * Fills databases of three sizes and measures services and screens on each: {@code make bench}. Not named a test, since it
 * takes its time and judges nothing.
 */
class Bench {
    private static final Path FOLDER = Path.of(System.getProperty("renling.bench.folder", "/tmp/renling-bench"));

    @Test
    void measures() throws Exception {
        Map<String, Map<String, String>> bySize = new LinkedHashMap<>();
        try (var database = BenchDatabase.start(FOLDER, System.getProperty("renling.bench.memory", "2G"))) {
            for (String size : System.getProperty("renling.bench.sizes", "10000,100000,1000000")
                    .split(",")) {
                OnBenchDatabase.schema = database.fresh("bench_" + size);
                TestContext test = new TestContextManager(Installation.class).getTestContext();
                bySize.put(size, measure(test, Integer.parseInt(size)));
                print(bySize);
            }
        }
    }

    private static Map<String, String> measure(TestContext test, int size) {
        ApplicationContext context = test.getApplicationContext();
        TownshipClock clock = context.getBean(TownshipClock.class);
        clock.setTo(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        String password = context.getBean(PasswordEncoder.class).encode(ScreenBench.PASSWORD);
        long start = System.nanoTime();
        var made = context.getBean(CaseGenerator.class).generate(size, clock.instant(), password);
        System.out.printf("%d cases generated in %d s%n", size, (System.nanoTime() - start) / 1_000_000_000);
        Map<String, String> told = new LinkedHashMap<>(new ServiceBench(context, made).run());
        String code = context.getBean(JdbcClient.class)
                .sql("SELECT code FROM cases WHERE stage = 'P' AND visibility = 'PUBLIC' LIMIT 1")
                .query(String.class)
                .single();
        test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        if (ScreenBench.canRun()) told.putAll(ScreenBench.run(OnBenchDatabase.schema, FOLDER.resolve("data"), code));
        else System.out.println("No packaged program (target/renling.jar): the screens are not measured.");
        return told;
    }

    /** As a table: a row an operation, a column a size, each cell median / 95th percentile in milliseconds. */
    private static void print(Map<String, Map<String, String>> bySize) {
        System.out.println("| ms, median / 95th percentile | " + String.join(" | ", bySize.keySet()) + " |");
        System.out.println("|---|" + "---:|".repeat(bySize.size()));
        bySize.values()
                .iterator()
                .next()
                .keySet()
                .forEach(name -> System.out.println("| " + name + " | "
                        + bySize.values().stream().map(of -> of.get(name)).collect(Collectors.joining(" | ")) + " |"));
    }

    /** The whole application without a web server, on the measured database. */
    @SpringBootTest(properties = {"renling.demo=false", "logging.level.root=error"})
    @ContextConfiguration(initializers = OnBenchDatabase.class)
    @Import(CaseGenerator.class)
    static class Installation {}

    static final class OnBenchDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        static TestDatabase.Schema schema;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "renling.data=" + FOLDER.resolve("data"),
                            "spring.datasource.url=" + schema.url(),
                            "spring.datasource.username=" + schema.user(),
                            "spring.datasource.password=" + schema.password())
                    .applyTo(context);
        }
    }
}
