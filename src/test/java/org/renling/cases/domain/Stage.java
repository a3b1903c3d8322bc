package org.renling.cases.domain;

import static org.renling.cases.domain.Cast.ANYTHING;
import static org.renling.cases.domain.Cast.A_PHOTO;
import static org.renling.cases.domain.Cast.MONDAY;
import static org.renling.cases.domain.Cast.TIMES;
import static org.renling.cases.domain.Cast.workingDaysLater;

import java.time.Instant;
import org.renling.cases.Actor;
import org.renling.cases.AskedHow;
import org.renling.cases.Callback;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseRefusal;
import org.renling.cases.CaseSource;
import org.renling.cases.CaseStatus;
import org.renling.cases.EvidenceKind;
import org.renling.cases.Satisfaction;
import org.renling.cases.Tie;
import org.renling.people.Staff;
import org.renling.shared.Refusal;

/** Brings a case into a status by its own transitions, and lets an event be tried on it by anybody. */
final class Stage {
    private static final Actor LEADER = Actor.of(Cast.LEADER);

    private Stage() {}

    /** A case in the cell's status, with whatever the event needs to be possible at all. */
    static Case set(TransitionTableTest.Cell cell) {
        Staff owner = cell.part() == Part.LEADER_AND_OWNER ? Cast.LEADER_AND_OWNER : Cast.MEMBER;
        boolean byMember = cell.part() == Part.REPORTER;
        Case c = byMember
                ? Cast.submitted(CaseKind.NEED, CaseSource.PROPOSAL, Actor.of(Cast.REPORTER))
                : Cast.submitted();
        c.declareTie(Cast.KIN.id(), Tie.KIN, LEADER, MONDAY, TIMES);
        bring(c, cell.status(), owner);
        prepare(c, cell.event(), owner);
        return c;
    }

    private static void bring(Case c, CaseStatus to, Staff owner) {
        if (to == CaseStatus.SUBMITTED) return;
        c.accept(Cast.triage(CaseKind.NEED, true), LEADER, MONDAY, TIMES);
        if (to == CaseStatus.OPEN) return;
        if (to == CaseStatus.ASSIGNED) {
            c.assign(owner, 0, null, LEADER, MONDAY, TIMES);
            return;
        }
        c.claim(owner, 0, MONDAY, TIMES);
        c.join(Cast.HELPER, MONDAY, TIMES);
        Actor by = Actor.of(owner);
        switch (to) {
            case WAITING -> c.pause("等零件", workingDaysLater(2), by, MONDAY, TIMES);
            case RESOLVED -> c.resolve(Cast.solved(), A_PHOTO, ANYTHING, by, MONDAY, TIMES);
            case CLOSED -> {
                c.resolve(Cast.solved(), A_PHOTO, ANYTHING, by, MONDAY, TIMES);
                for (int i = 0; i < 3; i++) c.logTry(null, Actor.of(Cast.TOWNSHIP_LEADER), MONDAY, TIMES);
                c.confirm(Callback.unreachable(), null, Actor.of(Cast.TOWNSHIP_LEADER), MONDAY, TIMES);
            }
            default -> {}
        }
    }

    private static void prepare(Case c, CaseEvent event, Staff owner) {
        Actor by = Actor.of(owner);
        if (c.status() == CaseStatus.IN_PROGRESS) {
            switch (event) {
                case GRANT_PAUSE, REFUSE_REQUEST -> c.askPause("等汛期过", workingDaysLater(9), by, MONDAY, TIMES);
                case GRANT_EXTENSION -> c.askExtension("缺材料", workingDaysLater(12), by, MONDAY, TIMES);
                case LAPSE_LEASE -> c.runClock(workingDaysLater(4), TIMES);
                default -> {}
            }
        }
        if (c.status() == CaseStatus.ASSIGNED && (event == CaseEvent.GRANT_RETURN || event == CaseEvent.REFUSE_REQUEST))
            c.askReturn("出远门", by, MONDAY, TIMES);
    }

    /** Tries the cell's event as its part; anything but a refusal means that it happened. */
    static void play(TransitionTableTest.Cell cell, Case c) {
        Actor by = cell.part().actor;
        Instant at = MONDAY;
        switch (cell.event()) {
            case ACCEPT -> c.accept(Cast.triage(CaseKind.NEED, false), by, at, TIMES);
            case DECLINE -> c.decline("不属于民生事项", by, at, TIMES);
            case MARK_DUPLICATE -> c.markDuplicateOf(another(), "同一件事", by, at, TIMES);
            case REFER -> c.refer("转供电所", by, at, TIMES);
            case WITHDRAW -> c.withdraw(null, by, at, TIMES);
            case CLAIM -> c.claim(person(cell, c), 0, at, TIMES);
            case ASSIGN -> c.assign(Cast.OUTSIDER, 0, null, by, at, TIMES);
            case MARK_URGENT -> c.markUrgent("要下雨了", by, at, TIMES);
            case ACCEPT_ASSIGNMENT -> c.acceptAssignment(by, at, TIMES);
            case ASK_RETURN -> c.askReturn("出远门", by, at, TIMES);
            case GRANT_RETURN -> c.grantReturn(by, at, TIMES);
            case RELEASE -> c.release("腾不出手", by, at, TIMES);
            case REASSIGN -> c.reassign(Cast.OUTSIDER, 0, "换人", by, at, TIMES);
            case PAUSE -> c.pause("等零件", workingDaysLater(2), by, at, TIMES);
            case ASK_PAUSE -> c.askPause("等汛期过", workingDaysLater(9), by, at, TIMES);
            case GRANT_PAUSE -> c.grantPause(by, at, TIMES);
            case RESUME -> c.resume(by, at, TIMES);
            case ASK_EXTENSION -> c.askExtension("缺材料", workingDaysLater(12), by, at, TIMES);
            case GRANT_EXTENSION -> c.grantExtension(by, at, TIMES);
            case REFUSE_REQUEST -> c.refuseRequest("再想办法", by, at, TIMES);
            case PROGRESS -> c.progress("看过现场", true, by, at, TIMES);
            case OPEN_PLACES -> c.openPlaces(5, by, at, TIMES);
            case JOIN -> c.join(person(cell, c), at, TIMES);
            case LEAVE -> c.leave(by, false, at, TIMES);
            case ADD_EVIDENCE ->
                c.addEvidence(
                        by instanceof Actor.Resident ? EvidenceKind.RESIDENT_CONFIRMATION : EvidenceKind.PHOTO,
                        null,
                        by,
                        at,
                        TIMES);
            case DECLARE_TIE -> c.declareTie(person(cell, c).id(), Tie.PARTY, by, at, TIMES);
            case RESOLVE -> c.resolve(Cast.solved(), A_PHOTO, ANYTHING, by, at, TIMES);
            case SEND_BACK -> c.sendBack("还有一盏不亮", null, by, at, TIMES);
            case LOG_TRY -> c.logTry("没人接", by, at, TIMES);
            case CONFIRM -> c.confirm(answer(by), null, by, at, TIMES);
            case REOPEN -> c.reopen("又坏了", null, by, at, TIMES);
            case RATE -> c.rate(Satisfaction.SATISFIED, by, at, TIMES);
            case ESCALATE -> c.escalate(by, "拖太久", cell.part() == Part.SYSTEM ? late(c) : at, TIMES);
            case WARN_LEASE -> byClock(cell, c, workingDaysLater(4));
            case LAPSE_LEASE -> byClock(cell, c, workingDaysLater(5));
            case RESUME_BY_ITSELF -> byClock(cell, c, workingDaysLater(2));
            case LAPSE_SILENCE -> byClock(cell, c, workingDaysLater(7));
            case REPORT, RECORD_DEED -> throw new AssertionError("begins a case");
        }
    }

    private static Instant late(Case c) {
        return c.dueAt() == null ? workingDaysLater(2) : TIMES.calendar().plusDays(c.dueAt(), 1);
    }

    /** Nobody but the clock has a way to do the clock's acts, so for others the policy itself is asked. */
    private static void byClock(TransitionTableTest.Cell cell, Case c, Instant at) {
        if (cell.part() != Part.SYSTEM || !cell.event().happensIn(c.status())) {
            CasePolicy.require(cell.event(), c, cell.part().actor);
            return;
        }
        CaseEvent done = c.runClock(at, TIMES).orElseThrow(() -> new Refusal(CaseRefusal.NOT_DUE_YET));
        if (done != cell.event()) throw new AssertionError("the clock did " + done);
    }

    private static Staff person(TransitionTableTest.Cell cell, Case c) {
        if (cell.part().actor instanceof Actor.Person(Staff staff)) return staff;
        CasePolicy.require(cell.event(), c, cell.part().actor);
        throw new AssertionError("only people can " + cell.event());
    }

    private static Callback answer(Actor by) {
        AskedHow how = by instanceof Actor.Resident ? AskedHow.CODE : AskedHow.VISIT;
        return new Callback(how, true, true, Satisfaction.SATISFIED);
    }

    private static Case another() {
        Case other = Case.report(
                2, "T-2", Cast.report(CaseKind.NEED, CaseSource.REPORT), Actor.RESIDENT, new byte[32], MONDAY, TIMES);
        other.accept(Cast.triage(CaseKind.NEED, false), LEADER, MONDAY, TIMES);
        return other;
    }
}
