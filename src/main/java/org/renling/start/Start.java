package org.renling.start;

import org.springframework.boot.SpringApplication;

/** Starts the application with what it needs around it, and ends with a plain line where that cannot be had. */
public final class Start {

    private Start() {}

    public static void run(Class<?> application, String... args) {
        var surroundings = new Surroundings();
        var spring = new SpringApplication(application);
        spring.addListeners(surroundings);
        SpringApplication.getShutdownHandlers().add(surroundings::close);
        try {
            spring.run(args);
        } catch (RuntimeException _) {
            surroundings.close();
            System.exit(1);
        }
    }
}
