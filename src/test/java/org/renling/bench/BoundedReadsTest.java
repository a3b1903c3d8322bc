package org.renling.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseFilter;
import org.renling.cases.CaseFilter.Part;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseList;
import org.renling.cases.CaseReader;
import org.renling.cases.CategoryId;
import org.renling.cases.DeskQueues;
import org.renling.cases.DeskQueues.Queue;
import org.renling.cases.MyCases;
import org.renling.cases.Timekeeper;
import org.renling.metrics.Reconciliation;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * With 100,000 cases every screen's reads examine a bounded number of rows, by the database's own counters: a page of 50 no
 * more than 50 times its length, with as many statements as a page of 10, and never more than 12.
 */
class BoundedReadsTest extends LargeTownship {
    private static final int SHORT = 10;
    private static final int LONG = 50;
    private static final int ROWS_FOR_ONE_SHOWN = 50;
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_STATEMENTS = 12;

    @Autowired
    Counters counters;

    @Autowired
    CaseList list;

    @Autowired
    CaseReader reader;

    @Autowired
    MyCases mine;

    @Autowired
    DeskQueues desk;

    @Autowired
    Timekeeper timekeeper;

    @Autowired
    Reconciliation tallies;

    @Test
    void theGeneratedCasesAreWhole() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM cases").query(Integer.class).single())
                .isEqualTo(CASES);
        assertThat(timekeeper.runDue()).isZero();
        assertThat(tallies.differences()).isEmpty();
        assertThat(jdbc.sql("""
                SELECT COUNT(*) FROM cases c
                WHERE history_size <> (SELECT COUNT(*) FROM case_history h WHERE h.case_id = c.id)
                   OR status <> (SELECT to_status FROM case_history h WHERE h.case_id = c.id AND h.seq = c.history_size)""").query(Integer.class).single()).isZero();
    }

    @Test
    void everyReadExaminesABoundedNumberOfRowsWithTheSameStatementsWhateverThePage() {
        List<String> wrong = new ArrayList<>();
        screens().forEach((name, screen) -> {
            Counters.Cost small = counters.costOf(() -> screen.show(SHORT));
            Counters.Cost large = counters.costOf(() -> screen.show(LONG));
            System.out.printf(
                    "%-60s %6d %6d rows %3d statements%n", name, small.rows(), large.rows(), large.statements());
            if (large.rows() > mostRows(name)) wrong.add(name + ": " + large);
            if (large.statements() != small.statements() || large.statements() > MOST_STATEMENTS)
                wrong.add(name + ": " + small + " for a short page, " + large + " for a long one");
        });
        assertThat(wrong).isEmpty();
    }

    /**
     * A search looks at no more than 2,000 cases of its rarest term, through a few joins; a count at 100 rows a queue and
     * village; proposals at 60 people a village and skill. All else looks at what it shows.
     */
    private static int mostRows(String screen) {
        return screen.startsWith("search") || screen.startsWith("who fits") || screen.contains("in numbers")
                ? MOST_ROWS
                : ROWS_FOR_ONE_SHOWN * LONG;
    }

    private interface Screen {
        void show(int size);
    }

    private Map<String, Screen> screens() {
        Map<String, Screen> screens = new LinkedHashMap<>();
        PersonId member = new PersonId(made.busiestMember());
        for (CaseFilter filter : filters()) {
            screens.put("list " + filter, size -> list.find(filter, null, size, null));
            screens.put("counts " + filter, _ -> list.counts(filter));
        }
        for (Part part : Part.values()) {
            CaseFilter filter = new CaseFilter(part, null, null, null, null);
            screens.put(
                    "second page of " + part,
                    size -> list.find(
                            filter, list.find(filter, null, size, null).next(), size, member));
            for (String words : List.of("漏水", "希望", "漏雨", "青龙组", "金虎岭", "自来水管冻裂", "希望有人来看看", "水", "希望 漏水", "没有")) {
                CaseFilter found = new CaseFilter(part, null, null, null, words);
                screens.put("search " + part + " " + words, size -> list.find(found, null, size, null));
                CaseFilter narrow = new CaseFilter(part, CaseKind.NEED, null, new VillageId(3), words);
                screens.put(
                        "search " + part + " " + words + " in a village",
                        size -> list.find(narrow, null, size, member));
            }
        }
        for (MyCases.Part part : MyCases.Part.values())
            screens.put("mine " + part, size -> mine.find(part, null, size, member));
        screens.put("mine in numbers", _ -> mine.summary(member));
        for (long leader : List.of(made.villageLeader(), made.leaderOfThree(), made.townshipLeader())) {
            PersonId who = new PersonId(leader);
            screens.put("desk in numbers " + who, _ -> desk.counts(who));
            for (Queue queue : Queue.values())
                screens.put("desk " + queue + " " + who, size -> desk.find(queue, null, size, who));
            screens.put("who fits " + who, size -> {
                Set<CaseCode> codes = desk.find(Queue.UNCLAIMED, null, 50, who).cards().stream()
                        .map(card -> card.code())
                        .collect(Collectors.toSet());
                desk.suggest(codes, 3, who);
            });
        }
        for (String status : List.of("OPEN", "IN_PROGRESS", "RESOLVED", "CLOSED")) {
            CaseCode code = new CaseCode(
                    jdbc.sql("SELECT code FROM cases WHERE status = :s AND visibility = 'PUBLIC' AND published LIMIT 1")
                            .param("s", status)
                            .query(String.class)
                            .single());
            screens.put("open " + status + " as a visitor", _ -> reader.open(code, null));
            screens.put("open " + status + " as a leader", _ -> reader.open(code, new PersonId(made.townshipLeader())));
        }
        return screens;
    }

    private static List<CaseFilter> filters() {
        List<CaseFilter> all = new ArrayList<>();
        VillageId village = new VillageId(3);
        for (Part part : Part.values()) {
            for (VillageId where : new VillageId[] {null, village}) {
                all.add(new CaseFilter(part, null, null, where, null));
                for (CaseKind kind : CaseKind.values()) all.add(new CaseFilter(part, kind, null, where, null));
                all.add(new CaseFilter(part, null, new CategoryId(2), where, null));
                all.add(new CaseFilter(part, CaseKind.NEED, new CategoryId(2), where, null));
                all.add(new CaseFilter(part, CaseKind.TASK, new CategoryId(2), where, null));
                all.add(new CaseFilter(part, null, new CategoryId(7), where, null));
            }
        }
        return all;
    }
}
