package org.renling.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.renling.cases.CaseCard;
import org.renling.cases.CaseFilter;
import org.renling.cases.CaseFilter.Part;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseList;
import org.renling.cases.CaseReader;
import org.renling.cases.CategoryId;
import org.renling.cases.ListPage;
import org.renling.metrics.ServiceCount;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.springframework.beans.factory.annotation.Autowired;

/** With 100,000 cases lists still hold exactly what they should, compared with plain reading of every row. */
class ListsAtScaleTest extends LargeTownship {
    private static final String LIVE =
            "published = 1 AND status IN ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'WAITING', 'RESOLVED')";

    @Autowired
    CaseList list;

    @Autowired
    CaseReader reader;

    @Autowired
    ServiceCount service;

    @Test
    void theCasesBehindTheHeadlineAreAsManyAsItSays() {
        var headline = service.headline();

        assertThat(all(filter(Part.PROBLEMS, null, null, null)))
                .hasSize(headline.problems())
                .doesNotHaveDuplicates();
        assertThat(all(filter(Part.DEEDS, null, null, null)))
                .hasSize(headline.deeds())
                .doesNotHaveDuplicates();
    }

    @Test
    void pagesOfEveryFilterAddUpToWhatAPlainReadingFinds() {
        assertSame(filter(Part.LIVE, null, null, 3L), LIVE + " AND visibility = 'PUBLIC' AND village_id = 3");
        assertSame(filter(Part.LIVE, CaseKind.DISPUTE, null, null), LIVE + " AND kind = 'DISPUTE'");
        assertSame(
                filter(Part.LIVE, CaseKind.NEED, null, 3L),
                LIVE + " AND visibility = 'PUBLIC' AND village_id = 3 AND kind = 'NEED'");
        assertSame(filter(Part.LIVE, null, 2L, null), LIVE + " AND category_id = 2");
        assertSame(
                filter(Part.LATE, null, null, null),
                "published = 1 AND status IN ('OPEN', 'ASSIGNED', 'IN_PROGRESS') AND due_at < '2026-11-18 02:00:00'");
        assertSame(
                filter(Part.DONE, null, 2L, 4L),
                "published = 1 AND status = 'CLOSED' AND village_id = 4 AND category_id = 2"
                        + " AND disposition IN ('SOLVED', 'PARTLY_SOLVED', 'EXPLAINED', 'REFERRED')");
    }

    @Test
    void aSearchFindsWhatAPlainReadingOfAllTextsFinds() {
        for (String word : List.of("青龙组", "金虎", "板栗销路")) {
            String contains =
                    " AND visibility = 'PUBLIC' AND CONCAT(public_title, ' ', public_text) LIKE '%" + word + "%'";
            CaseFilter anywhere = new CaseFilter(Part.LIVE, null, null, null, word);
            assertThat(all(anywhere)).isNotEmpty();
            assertSame(anywhere, LIVE + contains);
            assertSame(
                    new CaseFilter(Part.LIVE, CaseKind.NEED, null, new VillageId(5), word),
                    LIVE + contains + " AND kind = 'NEED' AND village_id = 5");
        }
    }

    @Test
    void aCommonWordShowsItsNewestCasesAndSaysThatItLeftOlderOnesOut() {
        ListPage page = list.find(new CaseFilter(Part.LIVE, null, null, null, "希望"), null, 20, null);

        assertThat(page.cards())
                .hasSize(20)
                .isSortedAccordingTo((a, b) -> Long.compare(b.id().value(), a.id().value()));
        assertThat(page.cut()).isTrue();
    }

    @Test
    void whatIsVeiledOnTheListIsVeiledInTheCase() {
        List<PersonId> viewers = new ArrayList<>(
                Stream.of(1L, 4L, made.villageLeader(), made.leaderOfThree(), made.townshipLeader(), made.reviewer())
                        .map(PersonId::new)
                        .toList());
        viewers.add(null);
        for (PersonId viewer : viewers) {
            for (Part part : Part.values()) {
                for (CaseCard card : list.find(filter(part, CaseKind.DISPUTE, null, null), null, 20, viewer)
                        .cards()) {
                    var detail = reader.open(card.code(), viewer);
                    assertThat(detail.inside() == null)
                            .as("%s for %s", card.code(), viewer)
                            .isEqualTo(card.isVeiled());
                    assertThat(detail.card().isVeiled()).isEqualTo(card.isVeiled());
                }
            }
        }
    }

    private static CaseFilter filter(
            Part part, @Nullable CaseKind kind, @Nullable Long category, @Nullable Long village) {
        return new CaseFilter(
                part,
                kind,
                category == null ? null : new CategoryId(category),
                village == null ? null : new VillageId(village),
                null);
    }

    private void assertSame(CaseFilter filter, String plainly) {
        List<Long> plain = jdbc.sql("SELECT id FROM cases IGNORE INDEX (PRIMARY) WHERE " + plainly)
                .query(Long.class)
                .list();
        assertThat(all(filter)).as(filter.toString()).containsExactlyInAnyOrderElementsOf(plain);
    }

    private List<Long> all(CaseFilter filter) {
        List<Long> ids = new ArrayList<>();
        String from = null;
        do {
            ListPage page = list.find(filter, from, CaseList.LONGEST_PAGE, null);
            page.cards().forEach(card -> ids.add(card.id().value()));
            from = page.next();
        } while (from != null);
        return ids;
    }
}
