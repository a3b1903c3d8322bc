package org.renling.cases.domain;

import static org.renling.cases.CaseRefusal.ALREADY_CLAIMED;
import static org.renling.cases.CaseRefusal.CAP_REACHED;
import static org.renling.cases.CaseRefusal.INVOLVED;
import static org.renling.cases.CaseRefusal.MEDIATOR_NEEDED;
import static org.renling.cases.CaseRefusal.NOT_ACTIVE_MEMBER;
import static org.renling.cases.CaseRefusal.NOT_ASSIGNEE;
import static org.renling.cases.CaseRefusal.NOT_IN_THIS_STATUS;
import static org.renling.cases.CaseRefusal.NOT_OWNER;
import static org.renling.cases.CaseRefusal.NOT_YOUR_ROLE;
import static org.renling.cases.CaseRefusal.OUT_OF_SCOPE;
import static org.renling.cases.CaseRefusal.OWN_REQUEST;
import static org.renling.cases.CaseRefusal.PARTY_OR_KIN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Actor;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseSource;
import org.renling.cases.CaseStatus;
import org.renling.cases.Tie;
import org.renling.cases.Visibility;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.Staff;
import org.renling.shared.Refusal;

/** Who may do what to a case, and who may read it: the one place where these rules stand. */
public final class CasePolicy {
    private CasePolicy() {}

    /** The events that this actor may bring about in the case as it stands. */
    public static Set<CaseEvent> allowed(Case c, Actor actor) {
        EnumSet<CaseEvent> events = EnumSet.noneOf(CaseEvent.class);
        for (CaseEvent event : CaseEvent.values()) {
            if (!event.begins() && whyNot(event, c, actor).isEmpty()) events.add(event);
        }
        return events;
    }

    static void require(CaseEvent event, Case c, Actor actor) {
        whyNot(event, c, actor).ifPresent(reason -> {
            throw new Refusal(reason);
        });
    }

    /** Why the actor may not; empty when they may, as far as status and role decide. */
    public static Optional<CaseRefusal> whyNot(CaseEvent event, Case c, Actor actor) {
        if (!event.happensIn(c.status())) {
            boolean taken = event == CaseEvent.CLAIM && (c.status().isInHand() || c.status() == CaseStatus.RESOLVED);
            return Optional.of(taken ? ALREADY_CLAIMED : NOT_IN_THIS_STATUS);
        }
        return Optional.ofNullable(
                switch (actor) {
                    case Actor.System _ -> isOfTheClock(event) ? null : NOT_YOUR_ROLE;
                    case Actor.Resident(PersonId signedIn) -> whyNotResident(event, c, signedIn);
                    case Actor.Person(Staff staff) -> whyNotPerson(event, c, staff);
                });
    }

    private static boolean isOfTheClock(CaseEvent event) {
        return switch (event) {
            case WARN_LEASE, LAPSE_LEASE, RESUME_BY_ITSELF, LAPSE_SILENCE, ESCALATE -> true;
            default -> false;
        };
    }

    private static @Nullable CaseRefusal whyNotResident(CaseEvent event, Case c, @Nullable PersonId signedIn) {
        return switch (event) {
            case WITHDRAW, SEND_BACK, REOPEN -> null;
            case CONFIRM, RATE, ADD_EVIDENCE ->
                codeProvesNothing(c) || signedIn != null && c.involves(signedIn) ? INVOLVED : null;
            default -> NOT_YOUR_ROLE;
        };
    }

    /** The code of a member's own proposal, or one that the worker handed out themself, is no independent voice. */
    private static boolean codeProvesNothing(Case c) {
        return c.source() == CaseSource.PROPOSAL || c.source() == CaseSource.RECORDED || c.codeWasInTheirHands();
    }

    private static @Nullable CaseRefusal whyNotPerson(CaseEvent event, Case c, Staff who) {
        if (!who.active()) return NOT_ACTIVE_MEMBER;
        return switch (event) {
            case ACCEPT, DECLINE, MARK_DUPLICATE, REFER, ASSIGN, MARK_URGENT, REASSIGN, ESCALATE ->
                whyNotLeader(c, who);
            case GRANT_RETURN, GRANT_PAUSE, GRANT_EXTENSION, REFUSE_REQUEST ->
                c.isOwnedBy(who.id()) ? OWN_REQUEST : whyNotLeader(c, who);
            case LOG_TRY, CONFIRM, SEND_BACK -> c.involves(who.id()) ? INVOLVED : whyNotLeader(c, who);
            case CLAIM, JOIN -> whyNotFit(c, who);
            case ACCEPT_ASSIGNMENT, ASK_RETURN -> c.isOwnedBy(who.id()) ? null : NOT_ASSIGNEE;
            case RELEASE, PAUSE, ASK_PAUSE, RESUME, ASK_EXTENSION, OPEN_PLACES ->
                c.isOwnedBy(who.id()) ? null : NOT_OWNER;
            case RESOLVE -> !c.isOwnedBy(who.id()) ? NOT_OWNER : c.hasPersonalTie(who.id()) ? PARTY_OR_KIN : null;
            case PROGRESS -> c.isOwnedBy(who.id()) || c.hasTie(who.id(), Tie.HELPER) ? null : NOT_OWNER;
            case LEAVE -> c.hasTie(who.id(), Tie.HELPER) ? null : CaseRefusal.NOT_A_PARTICIPANT;
            case ADD_EVIDENCE -> maySee(c, who) ? null : CaseRefusal.NO_SUCH_CASE;
            case DECLARE_TIE -> who.is(Role.MEMBER) || c.mayBeLedBy(who) ? null : NOT_YOUR_ROLE;
            case REOPEN -> who.is(Role.REVIEWER) || c.mayBeLedBy(who) ? null : NOT_YOUR_ROLE;
            case WITHDRAW, RATE, WARN_LEASE, LAPSE_LEASE, RESUME_BY_ITSELF, LAPSE_SILENCE -> NOT_YOUR_ROLE;
            case REPORT, RECORD_DEED -> NOT_IN_THIS_STATUS;
        };
    }

    private static @Nullable CaseRefusal whyNotLeader(Case c, Staff who) {
        if (!who.is(Role.LEADER)) return NOT_YOUR_ROLE;
        return c.mayBeLedBy(who) ? null : OUT_OF_SCOPE;
    }

    private static @Nullable CaseRefusal whyNotFit(Case c, Staff who) {
        if (!who.is(Role.MEMBER)) return NOT_ACTIVE_MEMBER;
        if (c.hasPersonalTie(who.id())) return PARTY_OR_KIN;
        if (c.kind() == CaseKind.DISPUTE && !who.mediates()) return MEDIATOR_NEEDED;
        return null;
    }

    /** Why a member cannot take the case, by claim or by assignment. */
    public static Optional<CaseRefusal> whyNotTake(Case c, Staff who, int inHand) {
        CaseRefusal unfit = whyNotFit(c, who);
        if (unfit != null) return Optional.of(unfit);
        return inHand >= who.claimCap() ? Optional.of(CAP_REACHED) : Optional.empty();
    }

    /** Whether the person may read all that the case says, its reporter's name and phone still masked. */
    public static boolean maySee(CaseState c, Staff who) {
        return maySee(c.sight(), who);
    }

    /** The same for a case that was read as a row. */
    public static boolean maySee(CaseSight c, Staff who) {
        if (!who.active()) return false;
        if (who.id().equals(c.owner()) || who.id().equals(c.reporter()) || who.leads(c.village())) return true;
        if (c.isPublic()) return who.is(Role.MEMBER) || who.is(Role.LEADER) || who.is(Role.REVIEWER);
        if (who.is(Role.REVIEWER)) return c.status().isSettled();
        return c.visibility() == Visibility.RESTRICTED && c.published() && who.mediates();
    }

    /** Whether the person may ask to see the reporter's name and phone, with a reason that is logged. */
    public static boolean mayReveal(CaseState c, Staff who) {
        return who.active() && (c.isOwnedBy(who.id()) || who.leads(c.village()));
    }
}
