package org.renling.people;

/** A password made for somebody else: shown once, and to be replaced at the first sign-in. */
public record NewPassword(PersonId person, String username, String password) {
    @Override
    public String toString() {
        return "password of account " + person;
    }
}
