package org.renling.cases.domain;

import org.renling.cases.Actor;

/** The parts that somebody can have towards a case. */
enum Part {
    RESIDENT(Actor.RESIDENT),
    SYSTEM(Actor.SYSTEM),
    OWNER(Actor.of(Cast.MEMBER)),
    HELPER(Actor.of(Cast.HELPER)),
    KIN(Actor.of(Cast.KIN)),
    REPORTER(Actor.of(Cast.REPORTER)),
    OUTSIDER(Actor.of(Cast.OUTSIDER)),
    MEDIATOR(Actor.of(Cast.MEDIATOR)),
    LEADER(Actor.of(Cast.LEADER)),
    LEADER_ELSEWHERE(Actor.of(Cast.LEADER_ELSEWHERE)),
    TOWNSHIP_LEADER(Actor.of(Cast.TOWNSHIP_LEADER)),
    /** A leader in scope who has the case in hand themself. */
    LEADER_AND_OWNER(Actor.of(Cast.LEADER_AND_OWNER)),
    REVIEWER(Actor.of(Cast.REVIEWER)),
    ADMINISTRATOR(Actor.of(Cast.ADMINISTRATOR)),
    INACTIVE(Actor.of(Cast.INACTIVE));

    final Actor actor;

    Part(Actor actor) {
        this.actor = actor;
    }
}
