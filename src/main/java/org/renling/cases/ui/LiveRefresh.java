package org.renling.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseCode;

/**
 * Put into a view, it refreshes the view when somebody else changes a case. The page asks a stateless address whether
 * anything happened, so that a visitor costs the server no open connection, no registration and nothing to forget.
 */
@Tag("renling-live")
@JsModule("./shared/renling-live.ts")
public class LiveRefresh extends Component {
    private LiveRefresh(@Nullable CaseCode only, Runnable refresh) {
        getElement().setAttribute("hidden", true);
        getElement().setProperty("only", only == null ? "" : only.value());
        getElement().addEventListener("changed", _ -> refresh.run());
    }

    /** Refreshes when any case changed. */
    public static LiveRefresh ofAll(Runnable refresh) {
        return new LiveRefresh(null, refresh);
    }

    /** Refreshes when this case changed. */
    public static LiveRefresh of(CaseCode code, Runnable refresh) {
        return new LiveRefresh(code, refresh);
    }
}
