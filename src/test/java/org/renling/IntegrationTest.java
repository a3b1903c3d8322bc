package org.renling;

import com.vaadin.flow.internal.CurrentInstance;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.renling.shared.TownshipClock;
import org.renling.start.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole application on a real MariaDB with every change applied and the mapping validated, without demo data and
 * without a web server. Classes that use it unchanged share one context and one schema.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        properties = {"renling.demo=false", "renling.data=target/test-data", "renling.timekeeper.enabled=false"})
@ContextConfiguration(initializers = IntegrationTest.OwnSchema.class)
@TestExecutionListeners(
        listeners = IntegrationTest.NothingLeftOver.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface IntegrationTest {

    /** Gives every application context of a test run an empty schema of its own. */
    final class OwnSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static int count;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var schema = TestDatabase.fresh("renling_test_" + next());
            TestPropertyValues.of(
                            "spring.datasource.url=" + schema.url(),
                            "spring.datasource.username=" + schema.user(),
                            "spring.datasource.password=" + schema.password())
                    .applyTo(context);
        }

        private static synchronized int next() {
            return ++count;
        }
    }

    /** Begins each class with no screen open on its thread and with a clock that runs, whatever ran before it. */
    final class NothingLeftOver implements TestExecutionListener {

        @Override
        public void beforeTestClass(TestContext context) {
            CurrentInstance.clearAll();
            SecurityContextHolder.clearContext();
            context.getApplicationContext().getBean(TownshipClock.class).follow();
        }
    }
}
