package org.renling.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.renling.people.CurrentUser;
import org.springframework.stereotype.Component;

/** Leads a person whose password somebody else knows to the choice of their own, wherever they wanted to go. */
@Component
class OwnPasswordFirst implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private final transient CurrentUser user;

    OwnPasswordFirst(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(entering -> {
                    if (entering.getNavigationTarget() != PasswordView.class && user.mustChangePassword())
                        entering.forwardTo(PasswordView.class);
                }));
    }
}
