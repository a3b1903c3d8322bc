package org.renling;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application and its shell annotations. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Renling implements AppShellConfigurator {

    static void main(String[] args) {
        SpringApplication.run(Renling.class, args);
    }
}
