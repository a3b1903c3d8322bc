package org.renling.shared;

/** One entry of a module's closed list of reasons; screens turn its {@link #key()} into words. */
public interface RefusalReason {
    String name();

    /** The message key, the same for every language. */
    default String key() {
        return "refusal." + name();
    }
}
