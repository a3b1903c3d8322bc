package org.renling.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that something broke, with a number by which the log tells what; never the trace itself. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenView extends ErrorPage implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A page could not be opened, reference {}", reference, parameter.getException());
        tell(getTranslation("error.broken.title"), getTranslation("error.broken.text", reference));
        return 500;
    }
}
