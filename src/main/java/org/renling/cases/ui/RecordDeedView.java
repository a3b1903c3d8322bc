package org.renling.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.renling.cases.Intake;
import org.renling.cases.Receipt;
import org.renling.cases.ui.deed.Deed;
import org.renling.cases.ui.deed.DeedForm;
import org.renling.files.FileIntake;
import org.renling.people.CurrentUser;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.shared.ui.Attempt;
import org.renling.shared.ui.Notices;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Titled;

/** A member records a deed that nobody had asked for; somebody else verifies it. */
@Route("deeds/new")
@RolesAllowed("MEMBER")
public class RecordDeedView extends Composite<Div> implements Titled {
    private final Intake intake;
    private final PersonId me;
    private final DeedForm form;

    RecordDeedView(Intake intake, FileIntake files, CurrentUser user, Names names, Clock clock) {
        this.intake = intake;
        this.me = user.require();
        this.form = new DeedForm(names, files, user.staff().map(Staff::village).orElse(null), clock.instant());
        Section panel = new Section(form, button());
        panel.addClassNames("panel", "deed-panel");
        getContent().addClassName("page");
        getContent().add(new PageHeader(heading(), getTranslation("deeds.lead")), panel);
    }

    private Button button() {
        Button record = new Button(getTranslation("deeds.record"));
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
        Deed deed = form.deed();
        Attempt.attempt(
                () -> intake.recordDeed(deed.report(), deed.done(), deed.helped(), deed.shown(), deed.time(), me),
                this::recorded,
                form::refusedAt);
    }

    private void recorded(Receipt receipt) {
        form.forget();
        Notices.done(getTranslation("deeds.done.notice"));
        UI.getCurrent().navigate("cases/" + receipt.code().value());
    }

    @Override
    public String heading() {
        return getTranslation("deeds.title");
    }
}
