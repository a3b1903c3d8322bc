package org.renling.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.renling.cases.MyCases.Part;
import org.renling.cases.ui.mine.MinePage;
import org.renling.people.CurrentUser;
import org.renling.people.PersonId;
import org.renling.shared.ui.Titled;

/** What waits for me, what I have in hand, and what I have done. */
@Route("mine")
@PermitAll
public class MineView extends Composite<Div> implements BeforeEnterObserver, Titled {
    static final String PART = "part";
    private final MinePage page;
    private final CurrentUser user;
    private final Div shown = new Div();
    private @Nullable Part part;

    MineView(MinePage page, CurrentUser user) {
        this.page = page;
        this.user = user;
        getContent().addClassNames("page", "mine-page");
        getContent().add(shown, LiveRefresh.ofAll(this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part = part(event.getLocation().getQueryParameters());
        show();
    }

    /** The part that the address names; null where it names none that exists. */
    private static @Nullable Part part(QueryParameters address) {
        String named = address.getSingleParameter(PART).orElse("");
        return Arrays.stream(Part.values())
                .filter(p -> p.name().equals(named))
                .findFirst()
                .orElse(null);
    }

    private void show() {
        PersonId me = user.require();
        shown.removeAll();
        shown.add(page.of(part, me));
    }

    @Override
    public String heading() {
        return getTranslation("mine.title");
    }
}
