package org.renling.cases.ui.actions;

import static org.renling.cases.CaseEvent.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseWork;
import org.renling.cases.Tie;
import org.renling.cases.ui.CaseWords;
import org.renling.deadlines.Timetable;
import org.springframework.stereotype.Component;

/** What those who have a case in hand do with it. */
@Component
class WorkActions {
    private final CaseWork work;
    private final Timetable times;
    private final CaseWords words;
    private final Clock clock;

    WorkActions(CaseWork work, Timetable times, CaseWords words, Clock clock) {
        this.words = words;
        this.work = work;
        this.times = times;
        this.clock = clock;
    }

    List<CaseAction> all() {
        return List.of(
                new PlainAction(CLAIM, work::claim),
                new PlainAction(ACCEPT_ASSIGNMENT, work::acceptAssignment),
                new PlainAction(RESUME, work::resume),
                new PlainAction(JOIN, work::join).when(WorkActions::hasRoom),
                new PlainAction(LEAVE, work::leave),
                new FormAction<>(
                                ASK_RETURN,
                                _ -> ReasonForm.required(ASK_RETURN),
                                (s, f) -> work.askReturn(s.code(), f.words(), s.me()))
                        .when(WorkActions::asksNothing),
                new FormAction<>(
                        RELEASE,
                        _ -> ReasonForm.required(RELEASE),
                        (s, f) -> work.release(s.code(), f.words(), s.me())),
                new FormAction<>(
                        PROGRESS,
                        s -> new ProgressForm(s.inside().firstContactAt() == null, Days.of(now())),
                        (s, f) -> work.progress(s.code(), f.progress(), s.me())),
                new FormAction<>(PROGRESS, "RECORD_HOURS", this::hours, (s, f) -> {
                            HoursForm.Hours h = f.hours();
                            work.recordHours(s.code(), h.who(), h.day(), h.minutes(), h.words(), s.me());
                        })
                        .when(s -> s.isOwner() && !participants(s).isEmpty()),
                new FormAction<>(PAUSE, _ -> new PauseForm(now(), times), this::pause).when(WorkActions::asksNothing),
                new FormAction<>(
                                ASK_EXTENSION,
                                s -> new ExtensionForm(s.detail().card().dueAt(), Days.of(now()), words),
                                (s, f) -> work.askExtension(s.code(), f.words(), f.until(), s.me()))
                        .when(this::mayBeExtended),
                new FormAction<>(
                        OPEN_PLACES,
                        s -> new PlacesForm(
                                s.detail().card().places(), s.detail().card().helpers()),
                        (s, f) -> work.openPlaces(s.code(), f.places(), s.me())));
    }

    private void pause(ActionSite site, PauseForm form) {
        if (form.needsLeader()) work.askPause(site.code(), form.words(), form.until(), site.me());
        else work.pause(site.code(), form.words(), form.until(), site.me());
    }

    private HoursForm hours(ActionSite site) {
        return new HoursForm(participants(site), Days.of(now()));
    }

    private static List<CaseDetail.Person> participants(ActionSite site) {
        return site.inside().people().stream()
                .filter(p -> p.ties().contains(Tie.HELPER) && !p.id().equals(site.me()))
                .toList();
    }

    private static boolean hasRoom(ActionSite site) {
        var card = site.detail().card();
        return card.places() > card.helpers() && !site.takesPart();
    }

    private static boolean asksNothing(ActionSite site) {
        return site.detail().card().pending() == null;
    }

    private boolean mayBeExtended(ActionSite site) {
        Instant due = site.detail().card().dueAt();
        return asksNothing(site)
                && due != null
                && now().isBefore(due)
                && site.inside().extensions() < 2;
    }

    private Instant now() {
        return clock.instant();
    }
}
