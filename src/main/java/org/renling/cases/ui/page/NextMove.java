package org.renling.cases.ui.page;

import java.util.List;
import java.util.Optional;
import org.renling.cases.CaseDetail;
import org.renling.cases.ui.actions.ActionSite;
import org.renling.cases.ui.actions.CaseAction;

/** Decides which of the things that a person may do is the one next step. */
final class NextMove {
    private NextMove() {}

    static Optional<CaseAction> of(List<CaseAction> offered, ActionSite site) {
        return candidates(site).stream()
                .flatMap(name -> offered.stream().filter(a -> a.name().equals(name)))
                .findFirst();
    }

    private static List<String> candidates(ActionSite site) {
        return switch (site.detail().card().status()) {
            case SUBMITTED -> List.of("ACCEPT");
            case OPEN -> List.of("ASSIGN", "CLAIM");
            case ASSIGNED -> List.of("ACCEPT_ASSIGNMENT", "GRANT_RETURN");
            case IN_PROGRESS ->
                site.isOwner()
                        ? List.of(ownersStep(site.inside()))
                        : List.of("GRANT_EXTENSION", "GRANT_PAUSE", "PROGRESS", "JOIN");
            case WAITING -> List.of("RESUME", "PROGRESS", "JOIN");
            case RESOLVED -> List.of("CONFIRM");
            case CLOSED -> List.of();
        };
    }

    /** First speak with the reporter, then have something to show, then say that it is done. */
    private static String ownersStep(CaseDetail.Inside inside) {
        if (inside.firstContactAt() == null) return "PROGRESS";
        boolean shown = inside.accepts().stream().anyMatch(inside.present()::contains);
        return shown ? "RESOLVE" : "ADD_EVIDENCE";
    }
}
