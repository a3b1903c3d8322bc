package org.renling.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.renling.cases.ServiceProofs;
import org.renling.cases.ui.mine.ProofSheet;
import org.renling.people.CurrentUser;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Titled;

/** The hours I served in a period, to be printed and handed over. */
@Route("mine/proof")
@PermitAll
public class ProofView extends Composite<Div> implements BeforeEnterObserver, Titled {
    private final ServiceProofs proofs;
    private final CurrentUser user;
    private final LocalDate today;
    private final DatePicker from = Fields.date(getTranslation("proof.from"));
    private final DatePicker to = Fields.date(getTranslation("proof.to"));
    private final Div sheet = new Div();

    ProofView(ServiceProofs proofs, CurrentUser user, Clock clock) {
        this.proofs = proofs;
        this.user = user;
        this.today = LocalDate.now(clock);
        from.setMax(today);
        to.setMax(today);
        from.addValueChangeListener(e -> choose(e.isFromClient()));
        to.addValueChangeListener(e -> choose(e.isFromClient()));
        Button print = new Button(getTranslation("proof.print"));
        print.addClickListener(_ -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        Div period = new Div(from, to, print);
        period.addClassNames("proof-period", "no-print");
        getContent().addClassNames("page", "proof-page");
        getContent().add(new PageHeader(heading(), getTranslation("proof.lead")), period, sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        LocalDate last = day(address, "to", today);
        LocalDate first = day(address, "from", last.withDayOfYear(1));
        from.setValue(first);
        to.setValue(last);
        sheet.removeAll();
        sheet.add(new ProofSheet(proofs.issue(user.require(), first, last)));
    }

    private static LocalDate day(QueryParameters address, String name, LocalDate otherwise) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    private void choose(boolean byHand) {
        if (!byHand || from.isEmpty() || to.isEmpty() || from.getValue().isAfter(to.getValue())) return;
        getUI().ifPresent(ui -> ui.navigate(
                ProofView.class,
                QueryParameters.simple(Map.of(
                        "from", from.getValue().toString(), "to", to.getValue().toString()))));
    }

    @Override
    public String heading() {
        return getTranslation("proof.title");
    }
}
