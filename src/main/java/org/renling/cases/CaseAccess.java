package org.renling.cases;

import java.util.Optional;
import org.renling.cases.domain.Case;
import org.renling.cases.domain.CasePolicy;
import org.renling.cases.domain.Cases;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules whether somebody may see a case, by the same rule as everywhere. */
@Service
public class CaseAccess {
    private final Cases cases;
    private final People people;
    private final CaseChanges changes;

    CaseAccess(Cases cases, People people, CaseChanges changes) {
        this.cases = cases;
        this.people = people;
        this.changes = changes;
    }

    /** @param verifies whether the viewer is one of those who check what others did */
    public record Seen(CaseId id, boolean restricted, boolean verifies) {}

    /** Empty where there is no such case or not for this person: the two look the same. */
    @Transactional(readOnly = true)
    public Optional<Seen> asStaff(CaseCode code, PersonId viewer) {
        Staff staff = people.staff(viewer);
        return cases.findByCode(code.value())
                .filter(c -> CasePolicy.maySee(c, staff))
                .map(c -> seen(c, staff.is(Role.LEADER) || staff.is(Role.REVIEWER)));
    }

    @Transactional(readOnly = true)
    public Optional<Seen> asResident(FollowCode code) {
        if (!code.isWellFormed()) return Optional.empty();
        return cases.findByFollowDigest(changes.digest(code)).map(c -> seen(c, false));
    }

    private static Seen seen(Case c, boolean verifies) {
        return new Seen(c.id(), c.visibility() == Visibility.RESTRICTED, verifies);
    }
}
