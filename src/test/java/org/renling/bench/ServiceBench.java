package org.renling.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseFilter;
import org.renling.cases.CaseFilter.Part;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseList;
import org.renling.cases.CaseReader;
import org.renling.cases.CaseSource;
import org.renling.cases.CaseWork;
import org.renling.cases.CategoryId;
import org.renling.cases.DeskQueues;
import org.renling.cases.Intake;
import org.renling.cases.MyCases;
import org.renling.cases.Report;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the screens ask of the services, and the two commands that everybody waits for. */
final class ServiceBench {
    private static final int PAGE = 20;
    private final Figures figures = new Figures();
    private final CaseGenerator.Made made;
    private final CaseList list;
    private final CaseReader reader;
    private final MyCases mine;
    private final DeskQueues desk;
    private final Intake intake;
    private final CaseWork work;
    private final JdbcClient jdbc;

    ServiceBench(ApplicationContext context, CaseGenerator.Made made) {
        this.made = made;
        list = context.getBean(CaseList.class);
        reader = context.getBean(CaseReader.class);
        mine = context.getBean(MyCases.class);
        desk = context.getBean(DeskQueues.class);
        intake = context.getBean(Intake.class);
        work = context.getBean(CaseWork.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    Map<String, String> run() {
        lists();
        searches();
        mine();
        desk();
        cases();
        commands();
        return figures.told();
    }

    private void lists() {
        for (Part part : Part.values()) filter("list, " + part, part, null, null, null);
        filter("list, one village", Part.LIVE, null, null, 3L);
        filter("list, one kind", Part.LIVE, CaseKind.NEED, null, null);
        filter("list, one category", Part.LIVE, null, 2L, null);
        filter("list, village and kind", Part.LIVE, CaseKind.NEED, null, 3L);
        filter("list, village and category", Part.LIVE, null, 2L, 3L);
        figures.measure("list, counts of all parts", _ -> list.counts(CaseFilter.ALL));
    }

    private void filter(String name, Part part, CaseKind kind, Long category, Long village) {
        CaseFilter filter = new CaseFilter(
                part,
                kind,
                category == null ? null : new CategoryId(category),
                village == null ? null : new VillageId(village),
                null);
        figures.measure(name, _ -> list.find(filter, null, PAGE, null));
    }

    private void searches() {
        search("search, 2 characters, common", "漏水");
        search("search, 2 characters, rare", "青龙");
        search("search, 6 characters", "自来水管冻裂");
        search("search, two words", "希望 漏水");
    }

    private void search(String name, String words) {
        CaseFilter filter = new CaseFilter(Part.LIVE, null, null, null, words);
        figures.measure(name, _ -> list.find(filter, null, PAGE, null));
    }

    private void mine() {
        PersonId member = new PersonId(made.busiestMember());
        for (MyCases.Part part : MyCases.Part.values())
            figures.measure("mine, " + part, _ -> mine.find(part, null, PAGE, member));
        figures.measure("mine, summary", _ -> mine.summary(member));
    }

    private void desk() {
        PersonId leader = new PersonId(made.leaderOfThree());
        for (DeskQueues.Queue queue : DeskQueues.Queue.values())
            figures.measure("desk, " + queue, _ -> desk.find(queue, null, PAGE, leader));
        figures.measure("desk, counts", _ -> desk.counts(leader));
    }

    private void cases() {
        List<CaseCode> codes = jdbc.sql(
                        "SELECT code FROM cases WHERE visibility = 'PUBLIC' AND published = 1 LIMIT 1000")
                .query((rs, _) -> new CaseCode(rs.getString(1)))
                .list();
        PersonId leader = new PersonId(made.townshipLeader());
        figures.measure("open a case, visitor", turn -> reader.open(codes.get(turn % codes.size()), null));
        figures.measure("open a case, leader", turn -> reader.open(codes.get(turn % codes.size()), leader));
    }

    private void commands() {
        figures.measure("create a case", _ -> intake.report(report(), null));
        PersonId leader = new PersonId(made.townshipLeader());
        List<CaseCode> open = jdbc.sql(
                        "SELECT code FROM cases WHERE status = 'OPEN' AND kind = 'NEED' AND claim_until <= UTC_TIMESTAMP() LIMIT "
                                + Figures.turns())
                .query((rs, _) -> new CaseCode(rs.getString(1)))
                .list();
        List<PersonId> free = jdbc.sql("""
                SELECT id FROM account a WHERE id <= :members
                AND (SELECT COUNT(*) FROM cases WHERE owner_id = a.id AND status IN ('ASSIGNED', 'IN_PROGRESS', 'WAITING')) < 6""")
                .param("members", made.members())
                .query((rs, _) -> new PersonId(rs.getLong(1)))
                .list();
        if (open.size() < Figures.turns()) throw new IllegalStateException("too few open cases: " + open.size());
        figures.measure(
                "assign a case", turn -> work.assign(open.get(turn), free.get(turn % free.size()), null, leader));
    }

    private static Report report() {
        return new Report(
                CaseKind.NEED,
                CaseSource.REPORT,
                new CategoryId(1),
                new VillageId(2),
                "水塔漏水",
                "村口水塔漏水三天了，吃水不便",
                "测一",
                "13900000000",
                true,
                UUID.randomUUID().toString());
    }
}
