package org.renling.people;

/** Points to an account, and the person behind it. */
public record PersonId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
