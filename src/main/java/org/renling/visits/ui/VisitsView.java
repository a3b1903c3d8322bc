package org.renling.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.renling.cases.Receipt;
import org.renling.cases.ui.CaseWords;
import org.renling.cases.ui.Names;
import org.renling.people.CurrentUser;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.shared.TownshipClock;
import org.renling.shared.ui.Attempt;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Panel;
import org.renling.shared.ui.Titled;
import org.renling.visits.NewVisit;
import org.renling.visits.Visits;

/** A household visit in a minute: who, when, what was asked; beside it the visits made so far. */
@Route("visits")
@RolesAllowed("MEMBER")
public class VisitsView extends Composite<Div> implements Titled {
    private static final int PAGE = 10;
    private final Visits visits;
    private final PersonId me;
    private final VisitForm form;
    private final Panel writing;
    private final VisitList list;
    private final Div left = new Div();

    VisitsView(Visits visits, CurrentUser user, Names names, CaseWords words, Clock clock) {
        this.visits = visits;
        this.me = user.require();
        LocalDate today = LocalDate.ofInstant(clock.instant(), TownshipClock.ZONE);
        form = new VisitForm(names, user.staff().map(Staff::village).orElse(null), today);
        writing = new Panel(getTranslation("visits.new"), form, button());
        list = new VisitList(names, words, before -> visits.mine(me, before, PAGE));
        left.add(writing);
        Aside beside = new Aside(new Panel(getTranslation("visits.mine"), list));
        Div columns = new Div(left, beside);
        columns.addClassNames("two", "visits");
        getContent().addClassName("page");
        getContent().add(new PageHeader(heading(), getTranslation("visits.lead")), columns);
    }

    private Button button() {
        Button record = new Button(getTranslation("visits.record"));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.addClassName("wide");
        record.setDisableOnClick(true);
        record.addClickListener(_ -> {
            try {
                record();
            } finally {
                record.setEnabled(true);
            }
        });
        return record;
    }

    private void record() {
        if (!form.isComplete()) return;
        NewVisit visit = form.visit();
        Attempt.attempt(() -> visits.record(visit, me), receipts -> recorded(visit, receipts), form::refusedAt);
    }

    private void recorded(NewVisit visit, List<Receipt> receipts) {
        form.startAfresh();
        list.show();
        if (receipts.isEmpty()) {
            Notices.done(getTranslation("visits.done"));
            return;
        }
        left.removeAll();
        left.add(new VisitDone(visit.asked(), receipts, () -> {
            left.removeAll();
            left.add(writing);
        }));
    }

    @Override
    public String heading() {
        return getTranslation("visits.title");
    }
}
