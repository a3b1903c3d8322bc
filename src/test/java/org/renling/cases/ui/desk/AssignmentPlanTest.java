package org.renling.cases.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.renling.cases.CaseCode;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.people.PersonId;
import org.renling.people.Skill;

class AssignmentPlanTest {
    private static final CaseCode LAMP = new CaseCode("YF-2026-0001");
    private static final CaseCode WIRE = new CaseCode("YF-2026-0002");
    private static final CaseCode PUMP = new CaseCode("YF-2026-0003");

    @Test
    void nobodyIsProposedForMoreThanTheyMayHaveInHand() {
        var wang = new Candidate(new PersonId(1), "王建军", Skill.ELECTRICIAN, true, 1, 3);
        var zhou = new Candidate(new PersonId(2), "周明", null, false, 0, 3);
        var all = List.of(wang, zhou);

        assertThat(proposed(List.of(LAMP, WIRE, PUMP), Map.of(LAMP, all, WIRE, all, PUMP, all)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(LAMP, "王建军", WIRE, "王建军", PUMP, "周明"));
    }

    @Test
    void ofTwoWhoFitAlikeTheOneWithFewerCasesIsProposed() {
        var li = new Candidate(new PersonId(1), "李静", null, true, 0, 3);
        var chen = new Candidate(new PersonId(2), "陈国", null, true, 0, 3);
        var all = List.of(li, chen);

        assertThat(proposed(List.of(LAMP, WIRE), Map.of(LAMP, all, WIRE, all)).values())
                .containsExactlyInAnyOrder("李静", "陈国");
    }

    @Test
    void aCaseThatNobodyCanTakeGetsNobody() {
        var full = new Candidate(new PersonId(1), "王建军", Skill.ELECTRICIAN, true, 3, 3);

        assertThat(proposed(List.of(LAMP, WIRE), Map.of(LAMP, List.of(full))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(LAMP, "nobody", WIRE, "nobody"));
    }

    private static Map<CaseCode, String> proposed(List<CaseCode> codes, Map<CaseCode, List<Candidate>> fitting) {
        return AssignmentPlan.of(codes, fitting).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().map(Candidate::name).orElse("nobody")));
    }
}
