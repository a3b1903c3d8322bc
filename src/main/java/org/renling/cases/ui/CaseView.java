package org.renling.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseDetail;
import org.renling.cases.CaseReader;
import org.renling.cases.ui.page.CasePage;
import org.renling.people.CurrentUser;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Titled;

/** One case at its permanent address, as much of it as the person may see, with everything they may do. */
@Route("cases/:code")
@AnonymousAllowed
public class CaseView extends Composite<Div> implements BeforeEnterObserver, Titled {
    private final CaseReader reader;
    private final CasePage page;
    private final CurrentUser user;
    private final Div shown = new Div();
    private String heading = "";

    CaseView(CaseReader reader, CasePage page, CurrentUser user) {
        this.reader = reader;
        this.page = page;
        this.user = user;
        getContent().addClassNames("page", "case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseCode code = new CaseCode(event.getRouteParameters().get("code").orElse(""));
        try {
            show(code);
        } catch (Refusal noSuchCase) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        getContent().removeAll();
        getContent().add(shown, LiveRefresh.of(code, () -> refresh(code)));
    }

    private void show(CaseCode code) {
        @Nullable PersonId me = user.id().orElse(null);
        CaseDetail detail = reader.open(code, me);
        heading = page.title(detail);
        shown.removeAll();
        shown.add(page.of(detail, me, () -> refresh(code)));
    }

    private void refresh(CaseCode code) {
        try {
            show(code);
        } catch (Refusal goneForThisPerson) {
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    @Override
    public String heading() {
        return heading;
    }
}
