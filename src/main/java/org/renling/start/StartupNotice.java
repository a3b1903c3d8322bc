package org.renling.start;

import java.util.List;

/** Lets a module add lines to what is printed once the program can serve, such as accounts or a one-time link. */
@FunctionalInterface
public interface StartupNotice {

    List<String> lines();
}
