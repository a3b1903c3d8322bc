package org.renling.cases.ui.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseReader;
import org.renling.cases.CaseWork;
import org.renling.cases.DeskQueues;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.cases.ui.actions.ActionSite;
import org.renling.cases.ui.actions.CaseAction;
import org.renling.cases.ui.actions.CaseActions;
import org.renling.people.Directory;
import org.renling.people.PersonId;
import org.springframework.stereotype.Component;

/** The decisions of the desk: each asks what it needs in a dialog, or is done at once. */
@Component
class DeskDecisions {
    private static final int EVERYBODY = 200;

    private final DeskQueues queues;
    private final CaseReader reader;
    private final CaseWork work;
    private final Directory directory;
    private final CaseActions actions;

    DeskDecisions(DeskQueues queues, CaseReader reader, CaseWork work, Directory directory, CaseActions actions) {
        this.queues = queues;
        this.reader = reader;
        this.work = work;
        this.directory = directory;
        this.actions = actions;
    }

    /** Gives the case to the one who was suggested; answers their name. */
    String assign(CaseCode code, PersonId to, PersonId me) {
        work.assign(code, to, null, me);
        return Objects.requireNonNull(directory.names(Set.of(to)).get(to));
    }

    /** Lets the leader choose among all who may take the case. */
    void assignOther(DeskRow row, PersonId me, Runnable changed) {
        CaseCode code = new CaseCode(row.code());
        List<Candidate> fitting = queues.suggest(Set.of(code), EVERYBODY, me).getOrDefault(code, List.of());
        AssignDialog.of(row.title(), fitting, (person, note) -> work.assign(code, person.id(), note, me), changed)
                .open();
    }

    /** Previews who gets which of these cases, assigns them, and says what came of each. */
    void assignTogether(List<DeskRow> rows, PersonId me, Runnable changed) {
        Map<CaseCode, String> titles = new LinkedHashMap<>();
        rows.forEach(row -> titles.put(new CaseCode(row.code()), row.title()));
        Map<CaseCode, List<Candidate>> fitting = queues.suggest(titles.keySet(), EVERYBODY, me);
        BulkAssignDialog dialog = new BulkAssignDialog(titles, fitting, wanted -> work.assignAll(wanted, me));
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened()) changed.run();
        });
        dialog.open();
    }

    /** Opens the same form as the case's own page has for this; false when it can no longer be done. */
    boolean open(DeskRow row, String action, PersonId me, Runnable changed) {
        ActionSite site = new ActionSite(reader.open(new CaseCode(row.code()), me), me, changed);
        Optional<CaseAction> found = actions.offered(action, site);
        found.ifPresent(a -> a.open(site));
        return found.isPresent();
    }

    /** Shows what was asked for, to be granted or refused; false when nothing is asked any more. */
    boolean decide(DeskRow row, PersonId me, Runnable changed) {
        CaseCode code = new CaseCode(row.code());
        CaseDetail.Inside inside = reader.open(code, me).inside();
        CaseDetail.Request request = inside == null ? null : inside.request();
        if (request == null) return false;
        new RequestDialog(row.title(), request, new RequestDialog.Decision() {
                    @Override
                    public void grant() {
                        work.grant(code, request.kind(), me);
                        changed.run();
                    }

                    @Override
                    public void refuse(String reason) {
                        work.refuseRequest(code, reason, me);
                        changed.run();
                    }
                })
                .open();
        return true;
    }
}
