package org.renling.demo;

import org.renling.cases.Satisfaction;
import org.renling.people.PersonId;

/** How a case that is on the list today came to where it stands, by the word that its line begins with. */
final class LiveStories {
    private static final int LEASE = 3;

    private LiveStories() {}

    static void tell(String fate, Life c) {
        switch (fate) {
            case "SUBMITTED", "SUBMITTED_LATE" -> c.reported();
            case "OPEN", "UNCLAIMED", "OPEN_LATE" -> c.reported().accepted();
            case "LEASE_LAPSED" -> taken(c);
            case "ASSIGNED" -> c.reported().accepted().turnTo(0).assigned(c.owner);
            case "RETURN_ASKED" -> returnAsked(c);
            case "DOING" -> doing(c);
            case "DOING_LATE" -> worked(c.reported().accepted(false, 0).claimed());
            case "RECORDED" -> c.recorded();
            case "DOING_HELP" -> {
                helpers(taken(c), 4);
                c.works(2);
            }
            case "EXT_ASKED" -> {
                doing(c).turnTo(0);
                c.then(() ->
                        c.cast.work().askExtension(c.code(), "料要下周才到，请再宽限几天。", c.stage.workdaysFromNow(14), c.owner));
            }
            case "PAUSE_ASKED" -> {
                doing(c).turnTo(0);
                c.then(() -> c.cast.work().askPause(c.code(), "等执照批下来。", c.stage.workdaysFromNow(9), c.owner));
            }
            case "WAITING" -> {
                doing(c).turnTo(0);
                c.then(() -> c.cast.work().pause(c.code(), "等配件到货。", c.stage.workdaysFromNow(4), c.owner));
            }
            case "SENTBACK_DOING" -> {
                taken(c).works(2).after(1).resolved().after(2);
                c.then(() -> c.cast.desk().sendBack(c.follow(), "水龙头又滴水了，夜里灯也闪。"));
                c.after(2).did("灯换了整流器，水龙头等新垫圈。");
            }
            case "REOPENED_DOING" -> {
                taken(c).works(2)
                        .after(1)
                        .resolved()
                        .after(1)
                        .confirmedByCode(Satisfaction.SATISFIED)
                        .turnTo(2);
                c.then(() -> c.cast.desk().reopen(c.follow(), "这星期又没人送了。"));
                c.after(1).did("问清是送餐的人换了班，正在找人顶上。");
            }
            case "RESOLVED" -> taken(c).works(2).resolved();
            case "TASK_OPEN" ->
                c.proposedBy(c.town.secretary(c.story.village())).accepted(false, 8);
            case "TASK_DOING" -> {
                c.proposedBy(c.town.secretary(c.story.village()))
                        .accepted(false, 8)
                        .claimed();
                joined(c, 5).works(2);
            }
            default -> throw new IllegalArgumentException(fate);
        }
    }

    private static Life taken(Life c) {
        return c.reported().accepted().claimed();
    }

    private static Life doing(Life c) {
        return worked(taken(c));
    }

    private static Life worked(Life c) {
        int entries = c.story.work().size();
        int gap = Math.clamp((c.ago() - 1) / Math.max(1, entries), 1, LEASE);
        return c.works(gap);
    }

    private static void returnAsked(Life c) {
        c.reported().accepted().turnTo(1).assigned(c.owner).turnTo(0);
        c.then(() -> c.cast.work().askReturn(c.code(), "自家母亲也要人照看，怕顾不过来。", c.owner));
    }

    private static void helpers(Life c, int places) {
        c.then(() -> c.cast.work().openPlaces(c.code(), places, c.owner));
        joined(c, places - 1);
    }

    /** Members of other places join, each on their own account. */
    static Life joined(Life c, int count) {
        c.after(1);
        for (int i = 0; i < count; i++) {
            PersonId helper = i == 0 ? anotherThan(c.owner, c) : c.town.officeMember();
            c.helpers.add(helper);
            c.then(() -> c.cast.work().join(c.code(), helper));
        }
        return c;
    }

    private static PersonId anotherThan(PersonId owner, Life c) {
        PersonId found = c.town.member(c.story.village());
        return found.equals(owner) ? c.town.member(c.story.village()) : found;
    }
}
