package org.renling.cases.ui.desk;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.renling.cases.DeskQueues.Candidate;

/** Says in words why somebody fits a case: skill, village, load. */
final class CandidateWords {
    private CandidateWords() {}

    static String why(Candidate c) {
        List<String> reasons = new ArrayList<>();
        if (c.fittingSkill() != null) reasons.add(t("skill." + c.fittingSkill()));
        if (c.sameVillage()) reasons.add(t("desk.why.sameVillage"));
        reasons.add(t("desk.why.inHand", c.inHand()));
        if (c.inHand() + 1 >= c.claimCap()) reasons.add(t("desk.why.nearlyFull"));
        return String.join(t("desk.comma"), reasons);
    }

    static String named(Candidate c) {
        return c.name() + t("desk.dash") + why(c);
    }

    private static String t(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
