package org.renling.cases.ui;

import static org.renling.shared.ui.Attempt.attempt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.renling.cases.CaseSource;
import org.renling.cases.Intake;
import org.renling.cases.Receipt;
import org.renling.cases.Report;
import org.renling.cases.ui.resident.ReportSteps;
import org.renling.cases.ui.resident.ResidentThrottle;
import org.renling.files.FileIntake;
import org.renling.people.CurrentUser;
import org.renling.people.PersonId;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Refusals;
import org.renling.shared.ui.Titled;

/** A resident reports something in three short steps, without an account; sending it twice makes one case. */
@Route("report")
@AnonymousAllowed
public class ReportView extends Composite<Div> implements BeforeEnterObserver, Titled {
    private final transient Intake intake;
    private final transient CurrentUser user;
    private final transient ResidentThrottle throttle;
    private final ReportSteps steps;
    private final OrderedList progress = new OrderedList();
    private final H2 stepTitle = new H2();
    private final Button back = new Button();
    private final Button next = new Button();
    private int step;

    ReportView(Intake intake, CurrentUser user, ResidentThrottle throttle, Names names, FileIntake files) {
        this.intake = intake;
        this.user = user;
        this.throttle = throttle;
        this.steps = new ReportSteps(names, files, user.id().isPresent());
        progress.addClassName("steps");
        stepTitle.getElement().setAttribute("tabindex", "-1");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setText(getTranslation("report.back"));
        back.addClickListener(_ -> go(step - 1));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        next.addClickListener(_ -> {
            try {
                forward();
            } finally {
                next.setEnabled(true);
            }
        });
        Div buttons = new Div(back, next);
        buttons.addClassNames("row", "apart", "step-buttons");
        Div form = new Div(stepTitle, steps, buttons);
        form.addClassNames("panel", "narrow");
        getContent().add(new PageHeader(heading(), getTranslation("report.lead")), progress, form);
        show(0);
    }

    @Override
    public final String heading() {
        return getTranslation("list.report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("village")
                .filter(v -> v.matches("[0-9]{1,18}"))
                .ifPresent(v -> steps.preset(new VillageId(Long.parseLong(v))));
    }

    private void forward() {
        if (!steps.isComplete(step)) return;
        if (step == ReportSteps.LAST) send();
        else go(step + 1);
    }

    private void go(int to) {
        show(to);
        stepTitle.getElement().callJsFunction("focus");
    }

    private void show(int to) {
        step = to;
        steps.show(to);
        List<String> titles = ReportSteps.titles(this);
        stepTitle.setText(titles.get(to));
        back.setVisible(to > 0);
        next.setText(getTranslation(to == ReportSteps.LAST ? "report.send" : "report.next"));
        progress.removeAll();
        for (int i = 0; i < titles.size(); i++) {
            ListItem item = new ListItem((i + 1) + " " + titles.get(i));
            if (i == to) item.getElement().setAttribute("aria-current", "step");
            progress.add(item);
        }
    }

    private void send() {
        if (steps.photos().isBusy()) {
            Notices.refused(getTranslation("report.photos.busy"));
            return;
        }
        PersonId by = user.id().orElse(null);
        attempt(
                () -> {
                    if (by == null) throttle.report();
                    CaseSource source = by == null ? CaseSource.REPORT : CaseSource.PROPOSAL;
                    Report report = steps.report(source);
                    return intake.report(report, steps.photos().files(), by);
                },
                this::sent,
                this::atField);
    }

    private void sent(Receipt receipt) {
        steps.forget();
        getUI().ifPresent(ui ->
                ui.navigate(FollowView.class, receipt.follow().value(), QueryParameters.of(FollowView.JUST_SENT, "")));
    }

    private boolean atField(Refusal refusal) {
        Integer at = steps.refuse(refusal.reason(), Refusals.words(refusal));
        if (at != null && at != step) show(at);
        return at != null;
    }
}
