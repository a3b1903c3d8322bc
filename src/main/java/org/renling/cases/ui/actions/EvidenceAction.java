package org.renling.cases.ui.actions;

import java.util.List;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseStatus;
import org.renling.cases.Closing;
import org.renling.cases.EvidenceKind;

/** Puts evidence to a case: what the workers can show, or the check of somebody who has no part in it. */
record EvidenceAction(Closing closing) implements CaseAction {
    @Override
    public CaseEvent event() {
        return CaseEvent.ADD_EVIDENCE;
    }

    @Override
    public boolean isOffered(ActionSite site) {
        return CaseAction.super.isOffered(site) && site.isInside() && !kinds(site).isEmpty();
    }

    @Override
    public void open(ActionSite site) {
        EvidenceForm form = new EvidenceForm(kinds(site));
        form.openAs(label(), () -> closing.addEvidence(site.code(), form.evidence(), site.me()), site.changed());
    }

    private static List<EvidenceKind> kinds(ActionSite site) {
        if (!site.isInvolved()) return List.of(EvidenceKind.ON_SITE_CHECK);
        boolean works = site.takesPart() && site.detail().card().status() != CaseStatus.RESOLVED;
        return works ? List.of(EvidenceKind.PHOTO, EvidenceKind.DOCUMENT, EvidenceKind.STATEMENT) : List.of();
    }
}
