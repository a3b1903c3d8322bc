package org.renling;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.renling.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application and its shell annotations. */
@SpringBootApplication
public class Renling implements AppShellConfigurator {

    static void main(String[] args) {
        Start.run(Renling.class, args);
    }
}
