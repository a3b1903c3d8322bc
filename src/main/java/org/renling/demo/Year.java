package org.renling.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.renling.cases.AskedHow;
import org.renling.cases.Disposition;
import org.renling.cases.Satisfaction;

/** Writes the whole year into the agenda: what was solved, what was not, tasks, deeds, and what is on the list today. */
final class Year {
    /** The first working day on which something is reported: far enough in that a fortnight takes nothing away. */
    static final int BEGINS_AGO = 236;

    private static final int SOLVED_BY = 27;
    private final Cast cast;
    private final Stage stage;
    private final Town town;
    private final Names names = new Names();
    private int turn;

    Year(Cast cast, Stage stage, Town town) {
        this.cast = cast;
        this.stage = stage;
        this.town = town;
    }

    void write() {
        List<String[]> unsolved = Lines.of("unsolved", 8);
        List<String[]> duplicates =
                unsolved.stream().filter(line -> line[0].equals("DUPLICATE")).toList();
        List<String[]> solved = Lines.of("solved", 8);
        for (int i = 0; i < solved.size(); i++) {
            String[] line = solved.get(i);
            Life life = counted(closedStory(line), spread(i, solved.size()));
            duplicates.stream()
                    .filter(d -> d[1].equals(line[1]) && d[2].equals(line[2]))
                    .forEach(d -> duplicate(d, life));
            SolvedStories.tell(line[0], brought(life, line[0]).accepted());
        }
        for (int i = 0; i < unsolved.size(); i++) {
            String[] line = unsolved.get(i);
            if (!line[0].equals("DUPLICATE"))
                SolvedStories.tellUncounted(
                        line[0],
                        uncounted(closedStory(line), spread(i, unsolved.size()) - 2)
                                .reported());
        }
        Lines.of("tasks", 9).forEach(this::task);
        Lines.of("deeds", 6).forEach(this::deed);
        Lines.of("live", 8).forEach(this::live);
    }

    private static int spread(int index, int count) {
        return BEGINS_AGO - index * (BEGINS_AGO - SOLVED_BY) / (count - 1);
    }

    /** Some are heard on a visit by somebody of the township's office. */
    private Life brought(Life life, String fate) {
        boolean heard = ++turn % 4 == 0 && !fate.equals("DISPUTE");
        return heard ? life.heardBy(town.officeMember()) : life.reported();
    }

    /** The same again, reported a day after the first. */
    private void duplicate(String[] line, Life original) {
        Life c = uncounted(closedStory(line), original.ago() - 1).reported();
        c.then(() -> cast.intake().markDuplicate(c.code(), original.code(), c.story.summary(), c.leader()));
    }

    private void task(String[] line) {
        for (int round = 0; round < 2; round++) {
            String village = nextVillage();
            Story story = new Story(
                    line[0], village, null, Integer.parseInt(line[3]), line[5], line[6], List.of(line[7]), line[8]);
            Life c = counted(story, dayIn(line[1]));
            int places = Integer.parseInt(line[4]);
            c.proposedBy(town.secretary(village))
                    .accepted(false, places)
                    .after(1)
                    .claimed();
            LiveStories.joined(c, places - 2).works(2).hoursOfAll().after(1);
            c.resolved(Disposition.SOLVED, Integer.parseInt(line[2]))
                    .after(2)
                    .confirmedBy(AskedHow.VISIT, true, Satisfaction.SATISFIED);
        }
    }

    private void deed(String[] line) {
        boolean once = line[2].equals("once");
        for (int round = 0; round < (once ? 1 : 2); round++) {
            Story story =
                    new Story(line[1], nextVillage(), null, Integer.parseInt(line[3]), line[4], line[5], List.of(), "");
            boolean fair = stage.dice().nextInt(9) == 0;
            counted(story, dayIn(line[2]))
                    .recorded()
                    .after(1 + stage.dice().nextInt(3))
                    .confirmedBy(AskedHow.CALL, true, fair ? Satisfaction.FAIRLY_SATISFIED : Satisfaction.SATISFIED);
        }
    }

    private void live(String[] line) {
        Story story = new Story(
                line[2],
                line[3],
                line[4].isEmpty() ? null : line[4],
                line[0].startsWith("TASK") ? 0 : 2 + stage.dice().nextInt(4),
                line[5],
                line[6],
                Story.entries(line[7]),
                line[7].isEmpty() ? "" : "办好了：" + line[7].replace(';', '，') + "。");
        LiveStories.tell(line[0], uncounted(story, Integer.parseInt(line[1])));
    }

    /** A life that ends in credit: its people count. */
    private Life counted(Story story, int ago) {
        return new Life(cast, stage, town, names, story, names.someKnown(story.village(), story.helped()), ago);
    }

    private Life uncounted(Story story, int ago) {
        return new Life(cast, stage, town, names, story, names.fresh(story.village(), story.helped()), ago);
    }

    private static Story closedStory(String[] line) {
        return new Story(
                line[1], line[2], null, Integer.parseInt(line[3]), line[4], line[5], Story.entries(line[6]), line[7]);
    }

    private String nextVillage() {
        List<String> all = town.villageNames();
        return all.get(turn++ % all.size());
    }

    /** A working day of the season, with room for what follows. */
    private int dayIn(String season) {
        Set<Integer> months = switch (season) {
            case "spring" -> Set.of(3, 4, 5);
            case "summer" -> Set.of(6, 7, 8);
            case "autumn" -> Set.of(9, 10, 11);
            case "winter" -> Set.of(12, 1, 2);
            default -> Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        };
        List<Integer> days = new ArrayList<>();
        for (int ago = BEGINS_AGO; ago > 9; ago--) if (months.contains(stage.monthOf(ago))) days.add(ago);
        return days.get(stage.dice().nextInt(days.size()));
    }
}
