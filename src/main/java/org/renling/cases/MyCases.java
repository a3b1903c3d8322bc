package org.renling.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;
import org.springframework.stereotype.Service;

/** What a member has in hand, what waits for them, and the hours they served. */
@Service
public class MyCases {
    /** Which of my cases. */
    public enum Part {
        /** Assigned to me, to be accepted or returned. */
        TO_ACCEPT,
        /** In my hands, due soonest first. */
        IN_HAND,
        /** Resolved by me, waiting for a verifier or the resident. */
        TO_BE_VERIFIED,
        /** I take part or help. */
        HELPING,
        /** I reported or proposed it. */
        REPORTED,
        DONE
    }

    public ListPage find(Part part, @Nullable String from, int size, PersonId me) {
        return new ListPage(List.of(), null, false);
    }

    public Summary summary(PersonId me) {
        return new Summary(0, 0, 0, 0, 0, 0, 0);
    }

    /** @param minutesThisYear service time since 1 January */
    public record Summary(
            int toAccept,
            int inHand,
            int claimCap,
            int toBeVerified,
            int helping,
            int minutesThisYear,
            int minutesInAll) {}

    /** One line of the proof of service. */
    public record ServedTime(CaseCode code, LocalDate day, int minutes, String recordedBy) {}

    public List<ServedTime> times(PersonId me, LocalDate from, LocalDate to) {
        return List.of();
    }
}
