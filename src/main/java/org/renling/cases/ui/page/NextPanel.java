package org.renling.cases.ui.page;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseStatus;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.actions.ActionSite;
import org.renling.cases.ui.actions.CaseAction;
import org.renling.shared.ui.NextStep;

/** Says what is to be done next, by the person at the screen or by somebody else, and what was asked of a leader. */
final class NextPanel extends Section {
    NextPanel(Optional<CaseAction> next, ActionSite site, CaseWords words) {
        addClassName("next-panel");
        CaseDetail.Inside inside = site.detail().inside();
        CaseDetail.Request request = inside == null ? null : inside.request();
        next.ifPresentOrElse(action -> add(mine(action, site, request, words)), () -> others(site, request, words));
    }

    private NextStep mine(CaseAction action, ActionSite site, CaseDetail.@Nullable Request request, CaseWords words) {
        boolean answers = action.name().startsWith("GRANT_");
        String sentence =
                answers && request != null ? asked(request, words) : getTranslation("case.next." + action.name());
        return new NextStep(
                getTranslation("case.next.title", getTranslation("case.next." + action.name() + ".title")),
                sentence,
                getTranslation(action.label()),
                () -> action.open(site));
    }

    private void others(ActionSite site, CaseDetail.@Nullable Request request, CaseWords words) {
        CaseStatus status = site.detail().card().status();
        if (status.isSettled()) {
            setVisible(false);
            return;
        }
        addClassName("next-step");
        addClassName("is-others");
        add(new H2(getTranslation("case.waits.title")));
        add(new Paragraph(request == null ? getTranslation(waits(site, status)) : asked(request, words)));
    }

    private static String waits(ActionSite site, CaseStatus status) {
        return "case.waits." + status + (site.isOwner() && status == CaseStatus.RESOLVED ? ".owner" : "");
    }

    private String asked(CaseDetail.Request request, CaseWords words) {
        return getTranslation(
                "case.asks." + request.kind(), request.byName(), words.day(request.until()), request.reason());
    }
}
