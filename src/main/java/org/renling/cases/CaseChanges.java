package org.renling.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.renling.cases.domain.Case;
import org.renling.cases.domain.Cases;
import org.renling.deadlines.Timetable;
import org.renling.people.CurrentUser;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;
import org.renling.shared.secrets.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How every change of a case runs: lock it, let the aggregate decide, write it with its history, tell the listeners, all in
 * the caller's transaction.
 */
@Component
class CaseChanges {
    private final Cases cases;
    private final People people;
    private final Clock clock;
    private final Timetable times;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final CurrentUser current;

    CaseChanges(
            Cases cases,
            People people,
            Clock clock,
            Timetable times,
            Secrets secrets,
            ApplicationEventPublisher events,
            CurrentUser current) {
        this.cases = cases;
        this.people = people;
        this.clock = clock;
        this.times = times;
        this.secrets = secrets;
        this.events = events;
        this.current = current;
    }

    /** One thing that may happen to a case. */
    @FunctionalInterface
    interface Change {
        void to(Case c, Actor by, Instant at, Timetable times);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void byPerson(CaseCode code, PersonId by, CaseEvent event, Change change) {
        Actor actor = Actor.of(people.staff(by));
        Case c = cases.lockByCode(code.value()).orElseThrow(CaseChanges::noSuchCase);
        apply(c, actor, event, change);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    CaseCode byResident(FollowCode code, CaseEvent event, Change change) {
        Case c = cases.lockByFollowDigest(digest(code)).orElseThrow(CaseChanges::noSuchCase);
        apply(c, resident(), event, change);
        return new CaseCode(c.code());
    }

    /** Whoever shows a follow code, with the account that is signed in on the same screen. */
    Actor.Resident resident() {
        return new Actor.Resident(current.id().orElse(null));
    }

    /** Lets the clock do the next thing it owes the case; empty when nothing was due after all. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CaseEvent> byClock(long id) {
        Case c = cases.lockById(id).orElseThrow(CaseChanges::noSuchCase);
        boolean before = c.isCredited();
        Optional<CaseEvent> done = c.runClock(now(), times);
        done.ifPresent(event -> publish(c, event, before));
        return done;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begun(Case c, CaseEvent event) {
        cases.save(c);
        publish(c, event, false);
    }

    private void apply(Case c, Actor actor, CaseEvent event, Change change) {
        boolean before = c.isCredited();
        change.to(c, actor, now(), times);
        publish(c, event, before);
    }

    private void publish(Case c, CaseEvent event, boolean before) {
        cases.flush();
        events.publishEvent(
                new CaseChanged(c.id(), new CaseCode(c.code()), event, c.village(), before, c.isCredited(), now()));
    }

    Instant now() {
        return clock.instant();
    }

    Timetable times() {
        return times;
    }

    byte[] digest(FollowCode code) {
        return secrets.digest("follow", code.value());
    }

    FollowCode followCodeFor(String idempotencyKey) {
        return FollowCode.from(secrets.digest("follow-code", idempotencyKey));
    }

    byte[] digest(Beneficiary helped, long village) {
        return secrets.digest("beneficiary", helped.identity(village));
    }

    static Refusal noSuchCase() {
        return new Refusal(CaseRefusal.NO_SUCH_CASE);
    }
}
