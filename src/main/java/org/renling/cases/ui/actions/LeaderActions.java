package org.renling.cases.ui.actions;

import static org.renling.cases.CaseEvent.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseWork;
import org.renling.cases.DeskQueues;
import org.renling.cases.RequestKind;
import org.renling.cases.ui.Names;
import org.renling.people.Directory;
import org.springframework.stereotype.Component;

/** What a leader decides about a case on the list: who takes it, what was asked, and who must hear of it. */
@Component
class LeaderActions {
    private static final int CANDIDATES = 5;
    private final CaseWork work;
    private final DeskQueues desk;
    private final Directory directory;
    private final Names names;
    private final Clock clock;

    LeaderActions(CaseWork work, DeskQueues desk, Directory directory, Names names, Clock clock) {
        this.work = work;
        this.desk = desk;
        this.directory = directory;
        this.names = names;
        this.clock = clock;
    }

    List<CaseAction> all() {
        return List.of(
                new FormAction<>(ASSIGN, s -> assign(s, false), (s, f) -> {
                            AssignForm.Choice c = f.choice();
                            work.assign(s.code(), c.to(), c.words(), s.me());
                        })
                        .when(s -> !isClaimWindowOpen(s)),
                new FormAction<>(REASSIGN, s -> assign(s, true), (s, f) -> {
                    AssignForm.Choice c = f.choice();
                    work.reassign(s.code(), c.to(), c.words(), s.me());
                }),
                new FormAction<>(
                                MARK_URGENT,
                                _ -> ReasonForm.required(MARK_URGENT),
                                (s, f) -> work.markUrgent(s.code(), f.words(), s.me()))
                        .when(this::isClaimWindowOpen),
                grant(GRANT_RETURN, RequestKind.RETURN),
                grant(GRANT_EXTENSION, RequestKind.EXTENSION),
                grant(GRANT_PAUSE, RequestKind.PAUSE),
                new FormAction<>(
                                REFUSE_REQUEST,
                                _ -> ReasonForm.required(REFUSE_REQUEST),
                                (s, f) -> work.refuseRequest(s.code(), f.words(), s.me()))
                        .when(s -> s.detail().card().pending() != null),
                new FormAction<>(
                                ESCALATE,
                                _ -> ReasonForm.optional(ESCALATE),
                                (s, f) -> work.escalate(s.code(), f.words(), s.me()))
                        .when(s -> s.detail().card().escalation() < 3));
    }

    private CaseAction grant(CaseEvent event, RequestKind kind) {
        return new PlainAction(event, (code, by) -> work.grant(code, kind, by)).when(s -> s.isAsked(kind));
    }

    private AssignForm assign(ActionSite site, boolean again) {
        var candidates =
                desk.suggest(Set.of(site.code()), CANDIDATES, site.me()).getOrDefault(site.code(), List.of());
        return new AssignForm(again ? REASSIGN.name() : ASSIGN.name(), again, candidates, directory, names);
    }

    private boolean isClaimWindowOpen(ActionSite site) {
        Instant until = site.detail().card().claimUntil();
        return until != null && until.isAfter(clock.instant());
    }
}
