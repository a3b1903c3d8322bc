package org.renling.cases.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.renling.cases.Actor;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseSource;
import org.renling.cases.CategoryId;
import org.renling.cases.Disposition;
import org.renling.cases.EvidenceKind;
import org.renling.cases.FourDegrees;
import org.renling.cases.PublicText;
import org.renling.cases.Report;
import org.renling.cases.Resolution;
import org.renling.cases.Triage;
import org.renling.deadlines.ClockRules;
import org.renling.deadlines.Timetable;
import org.renling.deadlines.WeekdayCalendar;
import org.renling.people.PersonId;
import org.renling.people.Role;
import org.renling.people.Scope;
import org.renling.people.Skill;
import org.renling.people.Staff;
import org.renling.people.VillageId;

/** The people, the place and the moment that the domain's tests share. */
final class Cast {
    static final VillageId HERE = new VillageId(1);
    static final VillageId ELSEWHERE = new VillageId(2);
    static final CategoryId LAMPS = new CategoryId(7);
    /** A Monday morning. */
    static final Instant MONDAY =
            OffsetDateTime.parse("2026-03-02T09:00:00+08:00").toInstant();

    static final Timetable TIMES = new Timetable(new WeekdayCalendar(), ClockRules.defaults());
    static final EvidenceRule ANYTHING = new EvidenceRule(Set.of(EvidenceKind.values()));
    static final Set<EvidenceKind> A_PHOTO = Set.of(EvidenceKind.PHOTO);

    static final Staff MEMBER = member(11);
    static final Staff HELPER = member(12);
    static final Staff KIN = member(13);
    static final Staff REPORTER = member(14);
    static final Staff OUTSIDER = member(15);
    static final Staff MEDIATOR = new Staff(
            new PersonId(16),
            "调解员",
            true,
            Set.of(Role.MEMBER),
            Scope.NOWHERE,
            Set.of(Skill.MEDIATOR),
            null,
            null,
            HERE,
            3);
    static final Staff LEADER = staff(21, Scope.of(HERE), true, Role.LEADER);
    static final Staff LEADER_ELSEWHERE = staff(22, Scope.of(ELSEWHERE), true, Role.LEADER);
    static final Staff TOWNSHIP_LEADER = staff(23, Scope.TOWNSHIP, true, Role.LEADER);
    static final Staff LEADER_AND_OWNER = staff(24, Scope.of(HERE), true, Role.LEADER, Role.MEMBER);
    static final Staff REVIEWER = staff(31, Scope.NOWHERE, true, Role.REVIEWER);
    static final Staff ADMINISTRATOR = staff(41, Scope.NOWHERE, true, Role.ADMINISTRATOR);
    static final Staff INACTIVE = staff(51, Scope.TOWNSHIP, false, Role.values());

    private Cast() {}

    static Staff member(long id) {
        return staff(id, Scope.NOWHERE, true, Role.MEMBER);
    }

    private static Staff staff(long id, Scope scope, boolean active, Role... roles) {
        return new Staff(new PersonId(id), "人" + id, active, Set.of(roles), scope, Set.of(), null, null, HERE, 3);
    }

    static Report report(CaseKind kind, CaseSource source) {
        return new Report(kind, source, LAMPS, HERE, "路灯不亮", "村口三盏灯坏了", "张三丰", "13800001111", true, "key");
    }

    static Triage triage(CaseKind kind, boolean urgent) {
        return new Triage(
                kind,
                LAMPS,
                HERE,
                new FourDegrees(2, 2, 3, 1),
                new PublicText("路灯不亮", "村口三盏灯坏了"),
                urgent,
                false,
                3,
                null);
    }

    static Resolution solved() {
        return new Resolution(Disposition.SOLVED, "换了三盏灯", MONDAY, 12, 0);
    }

    /** A need that a resident reported. */
    static Case submitted() {
        return submitted(CaseKind.NEED, CaseSource.REPORT, Actor.RESIDENT);
    }

    static Case submitted(CaseKind kind, CaseSource source, Actor by) {
        return Case.report(1, "T-1", report(kind, source), by, new byte[32], MONDAY, TIMES);
    }

    /** Accepted and urgent, so that it can be claimed and assigned. */
    static Case open() {
        Case c = submitted();
        c.accept(triage(CaseKind.NEED, true), Actor.of(LEADER), MONDAY, TIMES);
        return c;
    }

    static Case inProgress() {
        Case c = open();
        c.claim(MEMBER, 0, MONDAY, TIMES);
        return c;
    }

    static Case resolved() {
        Case c = inProgress();
        c.resolve(solved(), A_PHOTO, ANYTHING, Actor.of(MEMBER), MONDAY, TIMES);
        return c;
    }

    static Instant workingDaysLater(int days) {
        return TIMES.calendar().plusDays(MONDAY, days);
    }
}
