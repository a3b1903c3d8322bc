package org.renling.people;

/** Points to a village. */
public record VillageId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
