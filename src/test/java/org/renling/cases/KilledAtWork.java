package org.renling.cases;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.renling.Renling;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.renling.start.Start;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The application in a process of its own that {@link KillTest} kills: it either works on 200 cases at once and says each
 * step that was acknowledged, or, started again, says what it finds.
 */
@Component
@ConditionalOnProperty("killed.part")
class KilledAtWork implements ApplicationRunner {
    static final int WORKERS = 200;
    private final CasesFixture given;
    private final Intake intake;
    private final CaseWork work;
    private final Closing closing;
    private final JdbcClient jdbc;
    private final Clock clock;

    KilledAtWork(CasesFixture given, Intake intake, CaseWork work, Closing closing, JdbcClient jdbc, Clock clock) {
        this.given = given;
        this.intake = intake;
        this.work = work;
        this.closing = closing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static void main(String[] args) {
        Start.run(WithoutScreens.class, args);
    }

    /** Everything but the screens, which want a web server. Given by name only, so that no scan finds it. */
    @EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
    @AutoConfigurationPackage(basePackageClasses = Renling.class)
    @ComponentScan(
            basePackageClasses = Renling.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.renling\\.(Renling|shell\\..*|(.*\\.)?ui\\..*)"))
    static class WithoutScreens {}

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (arguments.getOptionValues("killed.part").contains("work")) work();
        else find();
    }

    private void work() throws InterruptedException {
        VillageId village = given.village();
        CategoryId category = given.category(CaseKind.NEED);
        PersonId leader = given.leader(village);
        PersonId member = given.memberWithCap(village, Integer.MAX_VALUE);
        CountDownLatch start = new CountDownLatch(1);
        var workers = IntStream.range(0, WORKERS)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        return;
                    }
                    while (true) live(village, category, leader, member);
                }))
                .toList();
        start.countDown();
        for (Thread worker : workers) worker.join();
    }

    /** Brings one case from its report to its closure. */
    private void live(VillageId village, CategoryId category, PersonId leader, PersonId member) {
        Report report = CasesFixture.need(village, category);
        CaseCode code = intake.report(report, null).code();
        said(code, CaseEvent.REPORT);
        intake.accept(code, CasesFixture.triage(report, true), leader);
        said(code, CaseEvent.ACCEPT);
        work.claim(code, member);
        said(code, CaseEvent.CLAIM);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        work.progress(code, new Progress("看过现场", today, 30, true), member);
        said(code, CaseEvent.PROGRESS);
        closing.addEvidence(code, NewEvidence.statement("修好了"), member);
        said(code, CaseEvent.ADD_EVIDENCE);
        closing.resolve(
                code, new Resolution(Disposition.SOLVED, "修好了", null, 0, 0), CasesFixture.names("李四，王五户"), member);
        said(code, CaseEvent.RESOLVE);
        closing.confirm(code, new Callback(AskedHow.VISIT, true, true, Satisfaction.SATISFIED), null, leader);
        said(code, CaseEvent.CONFIRM);
    }

    private static void said(CaseCode code, CaseEvent event) {
        System.out.println("DONE " + code + " " + event);
    }

    private void find() {
        jdbc.sql("SELECT CONCAT(c.code, ' ', h.event) FROM case_history h JOIN cases c ON c.id = h.case_id")
                .query(String.class)
                .list()
                .forEach(line -> System.out.println("FOUND " + line));
        CaseInvariants.broken(jdbc).forEach(line -> System.out.println("BROKEN " + line));
        System.out.println("LOOKED");
        System.exit(0);
    }
}
