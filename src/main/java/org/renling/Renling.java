package org.renling;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.renling.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application and its shell annotations. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Renling implements AppShellConfigurator {

    static void main(String[] args) {
        Start.run(Renling.class, args);
    }
}
