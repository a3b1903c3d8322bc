package org.renling.cases.ui.actions;

import static org.renling.cases.CaseEvent.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseReader;
import org.renling.cases.CaseStatus;
import org.renling.cases.CaseWork;
import org.renling.cases.Closing;
import org.renling.cases.EvidenceKind;
import org.renling.cases.ui.Names;
import org.renling.deadlines.Timetable;
import org.renling.files.FileIntake;
import org.renling.people.Directory;
import org.springframework.stereotype.Component;

/** How a case comes to its end and back, and what else those who see it may do. */
@Component
class ClosingActions {
    private final Closing closing;
    private final CaseWork work;
    private final CaseReader reader;
    private final FileIntake files;
    private final Directory directory;
    private final Names names;
    private final Timetable times;
    private final Clock clock;

    ClosingActions(
            Closing closing,
            CaseWork work,
            CaseReader reader,
            FileIntake files,
            Directory directory,
            Names names,
            Timetable times,
            Clock clock) {
        this.closing = closing;
        this.work = work;
        this.reader = reader;
        this.files = files;
        this.directory = directory;
        this.names = names;
        this.times = times;
        this.clock = clock;
    }

    List<CaseAction> all() {
        return List.of(
                new FormAction<>(
                        RESOLVE,
                        s -> new ResolveForm(s.inside(), now()),
                        (s, f) -> closing.resolve(s.code(), f.resolution(), f.served(), s.me())),
                new FormAction<>(
                        SEND_BACK,
                        _ -> dated(SEND_BACK),
                        (s, f) -> closing.sendBack(s.code(), f.words(), f.due(), s.me())),
                new FormAction<>(
                        LOG_TRY,
                        _ -> ReasonForm.optional(LOG_TRY),
                        (s, f) -> closing.logTry(s.code(), f.words(), s.me())),
                new FormAction<>(
                        CONFIRM,
                        s -> new ConfirmForm(s.inside().tries()),
                        (s, f) -> closing.confirm(s.code(), f.answer(), f.words(), s.me())),
                new FormAction<>(
                                REOPEN,
                                _ -> dated(REOPEN),
                                (s, f) -> closing.reopen(s.code(), f.words(), f.due(), s.me()))
                        .when(s -> s.inside().owner() != null),
                new FormAction<>(
                                ADD_EVIDENCE,
                                _ -> new EvidenceForm(files),
                                (s, f) -> closing.addEvidence(s.code(), f.evidence(), s.me()))
                        .when(s -> s.takesPart() && s.detail().card().status() != CaseStatus.RESOLVED),
                new FormAction<>(
                                ADD_EVIDENCE,
                                EvidenceKind.ON_SITE_CHECK.name(),
                                _ -> new CheckForm(),
                                (s, f) -> closing.addEvidence(s.code(), f.evidence(), s.me()))
                        .when(s -> s.isInside() && !s.isInvolved()),
                new FormAction<>(
                        DECLARE_TIE,
                        s -> new TieForm(s.me(), mayDecideFor(s), directory, names),
                        (s, f) -> work.declareTie(s.code(), f.person(), f.tie(), s.me())),
                new RevealAction(reader));
    }

    private ReasonForm dated(CaseEvent event) {
        return ReasonForm.required(event).withDue(times.ordinaryDue(now()), now());
    }

    /** Those who may raise a case to the next level lead it, and may speak for others. */
    private static boolean mayDecideFor(ActionSite site) {
        return site.detail().may().contains(ESCALATE);
    }

    private Instant now() {
        return clock.instant();
    }
}
