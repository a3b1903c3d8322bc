package org.renling.cases.ui.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The catalogue of everything that a person may do to a case on a screen. */
@Component
public class CaseActions {
    /** The most usual first; whatever is first and offered is the next step. */
    private static final List<String> ORDER = List.of(
            "ACCEPT",
            "ACCEPT_ASSIGNMENT",
            "GRANT_RETURN",
            "GRANT_EXTENSION",
            "GRANT_PAUSE",
            "REFUSE_REQUEST",
            "CONFIRM",
            "SEND_BACK",
            "LOG_TRY",
            "ASSIGN",
            "CLAIM",
            "RESUME",
            "RESOLVE",
            "PROGRESS",
            "ADD_EVIDENCE",
            "ON_SITE_CHECK",
            "REVEAL",
            "JOIN",
            "RECORD_HOURS",
            "OPEN_PLACES",
            "PAUSE",
            "ASK_EXTENSION",
            "ASK_RETURN",
            "RELEASE",
            "REASSIGN",
            "MARK_URGENT",
            "MARK_DUPLICATE",
            "REFER",
            "DECLINE",
            "ESCALATE",
            "DECLARE_TIE",
            "LEAVE",
            "REOPEN");

    private final List<CaseAction> all;

    CaseActions(IntakeActions intake, LeaderActions leading, WorkActions working, ClosingActions closing) {
        all = Stream.of(intake.all(), leading.all(), working.all(), closing.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(a -> ORDER.indexOf(a.name())))
                .toList();
    }

    /** What the person can do now, the most usual first. */
    public List<CaseAction> offered(ActionSite site) {
        return all.stream().filter(a -> a.isOffered(site)).toList();
    }

    /** An action by its name, where the person can do it now. */
    public Optional<CaseAction> offered(String name, ActionSite site) {
        return offered(site).stream().filter(a -> a.name().equals(name)).findFirst();
    }
}
