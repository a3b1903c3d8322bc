package org.renling.cases;

import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.renling.people.Staff;

/** Who does something to a case. */
public sealed interface Actor {
    /** A person with an account. */
    record Person(Staff staff) implements Actor {}

    /**
     * The resident concerned, who has shown the case's own follow code.
     *
     * @param signedIn who is signed in where the code was shown; somebody who worked on the case is no resident
     */
    record Resident(@Nullable PersonId signedIn) implements Actor {}

    /** The clock. */
    record System() implements Actor {}

    Actor RESIDENT = new Resident(null);
    Actor SYSTEM = new System();

    static Actor of(Staff staff) {
        return new Person(staff);
    }

    /** The word under which history keeps the actor. */
    default ActorKind kind() {
        return switch (this) {
            case Person _ -> ActorKind.PERSON;
            case Resident _ -> ActorKind.RESIDENT;
            case System _ -> ActorKind.SYSTEM;
        };
    }

    default @Nullable PersonId person() {
        return this instanceof Person(Staff staff) ? staff.id() : null;
    }
}
