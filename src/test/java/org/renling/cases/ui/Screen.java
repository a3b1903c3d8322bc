package org.renling.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a test reads from a screen, and does to it, in place of a browser. */
final class Screen {
    private Screen() {}

    static String text() {
        return text(((Component) UI.getCurrent().getCurrentView()).getElement());
    }

    static String text(Element element) {
        if (element.isTextNode()) return element.getText();
        return element.getChildren().map(Screen::text).collect(Collectors.joining(" "));
    }

    /** What was sent to elements in the browser since the last call, as text. */
    static String sent() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> pending = ui.getInternals().dumpPendingJavaScriptInvocations();
        return pending.stream()
                .flatMap(p -> p.getInvocation().getParameters().stream())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    static void fire(Element element, String event, Map<String, String> data) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        data.forEach(json::put);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, json));
    }

    static String t(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
