package org.renling.demo;

import org.renling.cases.AskedHow;
import org.renling.cases.Callback;
import org.renling.cases.Disposition;
import org.renling.cases.RequestKind;
import org.renling.cases.Satisfaction;

/** How a case that is closed by today came to its end, by the word that its line begins with. */
final class SolvedStories {
    private static final Satisfaction GOOD = Satisfaction.SATISFIED;
    private static final Satisfaction FAIR = Satisfaction.FAIRLY_SATISFIED;

    private SolvedStories() {}

    static void tell(String fate, Life c) {
        switch (fate) {
            case "CODE" -> c.claimed().works(2).after(1).resolved().after(1).confirmedByCode(GOOD);
            case "VISIT" ->
                c.after(1).claimed().works(2).after(1).resolved().after(2).confirmedBy(AskedHow.VISIT, true, FAIR);
            case "DISPUTE" ->
                c.after(1).claimed().works(3).after(2).resolved().after(3).confirmedBy(AskedHow.VISIT, true, GOOD);
            case "LATE" ->
                c.after(2).claimed().works(3).after(1).resolved().after(1).confirmedBy(AskedHow.CALL, true, FAIR);
            case "ASSIGNED" ->
                c.after(4)
                        .assigned(c.someoneFit())
                        .takenOn()
                        .works(1)
                        .resolved()
                        .after(2)
                        .confirmedBy(AskedHow.CALL, true, GOOD);
            case "RETURNED" -> returned(c).works(2).resolved().after(2).confirmedBy(AskedHow.VISIT, true, GOOD);
            case "RETURNED2" -> returnedAndSentBack(c);
            case "EXTENDED" -> extended(c).works(1).after(1).resolved().after(2).confirmedByCode(GOOD);
            case "PAUSED" -> paused(c);
            case "SENTBACK" -> sentBackByResident(c);
            case "UNREACHABLE" -> unreachable(c);
            case "REOPENED" -> reopened(c);
            case "LAPSED_LEASE" -> lapsedLease(c);
            default -> throw new IllegalArgumentException(fate);
        }
    }

    private static Life returned(Life c) {
        c.after(4).assigned(c.someoneFit());
        var first = c.owner;
        c.after(1).then(() -> c.cast.work().askReturn(c.code(), "家里老人住院，这半个月走不开，请另派人。", first));
        c.then(() -> c.cast.work().grant(c.code(), RequestKind.RETURN, c.leader()));
        return c.after(1).assigned(c.someoneFit()).takenOn();
    }

    private static void returnedAndSentBack(Life c) {
        returned(c).works(1).resolved().after(2);
        c.then(() -> c.cast.closing().sendBack(c.code(), "下坡那头还有一段没填，请补上。", null, c.leader()));
        c.after(2).did("按核查意见把下坡那段也填平压实。").resolved().after(2).confirmedBy(AskedHow.VISIT, true, GOOD);
    }

    private static Life extended(Life c) {
        c.after(1).claimed().after(2).did("到现场看过，和当事人商量了办法。").after(1);
        var owner = c.owner;
        c.then(() -> c.cast.work().askExtension(c.code(), "材料和机械要等，请宽限几天。", c.stage.workdaysFromNow(20), owner));
        c.after(1).then(() -> c.cast.work().grant(c.code(), RequestKind.EXTENSION, c.leader()));
        return c;
    }

    private static void paused(Life c) {
        c.after(1).claimed().after(2).did("到现场看过，情况和说的一样。").after(1);
        var owner = c.owner;
        c.then(() -> c.cast.work().pause(c.code(), "连着下雨，防水做不了，等天晴。", c.stage.workdaysFromNow(4), owner));
        c.after(5).works(1).after(1).resolved().after(1).confirmedByCode(GOOD);
    }

    private static void sentBackByResident(Life c) {
        c.claimed().works(1).after(1).resolved().after(1);
        c.then(() -> c.cast.desk().sendBack(c.follow(), "另一块板还有点晃，请再看看。"));
        c.after(2).did("两块一起加固，请乡亲试了三趟。").resolved().after(1).confirmedByCode(GOOD);
    }

    private static void unreachable(Life c) {
        c.claimed().works(2).after(1).resolved();
        for (int tries = 0; tries < 3; tries++)
            c.after(1).then(() -> c.cast.closing().logTry(c.code(), "电话没人接。", c.leader()));
        c.then(() -> c.cast.closing().confirm(c.code(), Callback.unreachable(), "三次联系不上，到现场看过属实。", c.leader()));
    }

    private static void reopened(Life c) {
        c.claimed().works(2).after(1).resolved().after(1).confirmedByCode(GOOD).after(3);
        c.then(() -> c.cast.desk().reopen(c.follow(), "夜里水表又走了，还有一处没找到。"));
        c.after(2).did("又查出地下一处暗漏，挖开换了管。").after(1).resolved().after(2).confirmedByCode(FAIR);
    }

    private static void lapsedLease(Life c) {
        c.claimed().after(8);
        c.owner = c.someoneFit();
        c.claimed().works(1).after(1).resolved().after(2).confirmedBy(AskedHow.CALL, true, GOOD);
    }

    /** Cases that are closed by today and count nowhere. */
    static void tellUncounted(String fate, Life c) {
        String reason = c.story.summary();
        switch (fate) {
            case "INVALID" -> c.then(() -> c.cast.intake().decline(c.code(), reason, c.leader()));
            case "REFERRED" -> c.then(() -> c.cast.intake().refer(c.code(), reason, c.leader()));
            case "WITHDRAWN" -> c.then(() -> c.cast.desk().withdraw(c.follow(), reason));
            case "WITHDRAWN_OPEN" ->
                c.accepted().after(1).then(() -> c.cast.desk().withdraw(c.follow(), reason));
            case "PARTLY" -> worked(c, Disposition.PARTLY_SOLVED).confirmedBy(AskedHow.VISIT, false, FAIR);
            case "EXPLAINED" ->
                worked(c, Disposition.EXPLAINED).confirmedBy(AskedHow.CALL, false, Satisfaction.NOT_SATISFIED);
            case "REFERRED_LATER" -> worked(c, Disposition.REFERRED).confirmedBy(AskedHow.CALL, false, FAIR);
            case "SILENT" -> worked(c, Disposition.SOLVED);
            default -> throw new IllegalArgumentException(fate);
        }
    }

    private static Life worked(Life c, Disposition as) {
        return c.accepted().claimed().works(2).after(1).resolved(as, 0).after(2);
    }
}
