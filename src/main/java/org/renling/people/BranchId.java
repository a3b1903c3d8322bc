package org.renling.people;

/** Points to a branch. */
public record BranchId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
