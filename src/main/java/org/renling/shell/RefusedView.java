package org.renling.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Refusals;

/** A page that could not be opened because a rule forbids it, such as a case that is not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends ErrorPage implements HasErrorParameter<Refusal> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        tell(getTranslation("error.refused.title"), Refusals.words(parameter.getException()));
        return 404;
    }
}
