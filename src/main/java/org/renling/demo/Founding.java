package org.renling.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryBook;
import org.renling.cases.CategoryForm;
import org.renling.cases.EvidenceKind;
import org.renling.people.Foundation;
import org.renling.people.MemberCategory;
import org.renling.people.Role;
import org.renling.people.Skill;
import org.renling.people.Township;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Founds the township of the trial: its villages, branches, people and categories. */
@Component
class Founding {
    private static final int CAP = 5;
    private final Foundation foundation;
    private final CategoryBook categories;
    private final PasswordEncoder hashes;

    Founding(Foundation foundation, CategoryBook categories, PasswordEncoder hashes) {
        this.foundation = foundation;
        this.categories = categories;
        this.hashes = hashes;
    }

    Town found() {
        List<Foundation.Somebody> people =
                Lines.of("people", 7).stream().map(Founding::somebody).toList();
        Foundation.Founded founded = foundation.found(
                new Township("油坊店乡", "Youfangdian", "YF"),
                Lines.of("villages", 2).stream().map(Founding::place).toList(),
                new Foundation.Place("", "", "乡机关党支部", "Township office branch"),
                people,
                Objects.requireNonNull(hashes.encode(DemoAccounts.PASSWORD)));
        Town town = new Town();
        for (String[] line : Lines.of("villages", 2))
            town.add(line[0], Objects.requireNonNull(founded.villages().get(line[0])));
        people.forEach(one -> town.add(resident(one, founded)));
        int position = 0;
        for (String[] line : Lines.of("categories", 5)) addTopic(town, line, ++position);
        return town;
    }

    private static Foundation.Place place(String[] line) {
        return new Foundation.Place(line[0], line[1], line[0] + "党支部", line[1] + " branch");
    }

    private static Foundation.Somebody somebody(String[] line) {
        boolean township = line[6].equals("*");
        return new Foundation.Somebody(
                line[0],
                line[1],
                MemberCategory.valueOf(line[2]),
                nameOrNull(line[3]),
                words(line[4], Role.class),
                words(line[5], Skill.class),
                township,
                township || nameOrNull(line[6]) == null ? Set.of() : Set.of(line[6]),
                CAP);
    }

    private static Town.Resident resident(Foundation.Somebody one, Foundation.Founded founded) {
        return new Town.Resident(
                Objects.requireNonNull(founded.people().get(one.username())),
                one.username(),
                one.name(),
                one.village() == null ? Town.OFFICE : one.village(),
                one.roles().contains(Role.MEMBER),
                one.roles().contains(Role.LEADER),
                one.skills().contains(Skill.MEDIATOR));
    }

    private void addTopic(Town town, String[] line, int position) {
        CaseKind kind = CaseKind.valueOf(line[0]);
        boolean complex = line[3].equals("yes");
        Set<EvidenceKind> anyOf = words(line[4], EvidenceKind.class);
        var id = categories.add(
                kind,
                new CategoryForm(line[1], line[2], complex, anyOf, position, true),
                town.signedInAs("guanliyuan"));
        town.add(line[1], new Town.Topic(id, kind, complex, !anyOf.contains(EvidenceKind.STATEMENT)));
    }

    private static @Nullable String nameOrNull(String word) {
        return word.equals(Town.OFFICE) ? null : word;
    }

    private static <E extends Enum<E>> Set<E> words(String joined, Class<E> kind) {
        return Arrays.stream(joined.split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Enum.valueOf(kind, word))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
    }
}
