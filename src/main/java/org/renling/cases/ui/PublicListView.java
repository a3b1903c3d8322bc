package org.renling.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.renling.shared.ui.PageHeader;
import org.renling.shared.ui.Titled;

/** The public list: the home page. */
@Route("")
@AnonymousAllowed
public class PublicListView extends Div implements Titled {
    PublicListView() {
        add(new PageHeader(heading(), getTranslation("list.lead")));
    }

    @Override
    public final String heading() {
        return getTranslation("list.title");
    }
}
