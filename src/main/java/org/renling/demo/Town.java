package org.renling.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.renling.cases.CaseKind;
import org.renling.cases.CategoryId;
import org.renling.people.PersonId;
import org.renling.people.VillageId;

/** The township once it is founded: who and what there is, by the names that the year's lines use. */
final class Town {
    /** Stands for the village of those who belong to none. */
    static final String OFFICE = "-";

    private final Map<String, VillageId> villages = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Resident> people = new LinkedHashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();

    /** A category as a line names it. */
    record Topic(CategoryId id, CaseKind kind, boolean complex, boolean wantsMoreThanWords) {}

    /** Somebody with an account. */
    record Resident(
            PersonId id,
            String signIn,
            String name,
            String village,
            boolean member,
            boolean leader,
            boolean mediates) {}

    void add(String village, VillageId id) {
        villages.put(village, id);
    }

    void add(String name, Topic topic) {
        topics.put(name, topic);
    }

    void add(Resident person) {
        people.put(person.name(), person);
    }

    VillageId village(String name) {
        return Objects.requireNonNull(villages.get(name), name);
    }

    List<String> villageNames() {
        return List.copyOf(villages.keySet());
    }

    Topic topic(String name) {
        return Objects.requireNonNull(topics.get(name), name);
    }

    PersonId named(String name) {
        return Objects.requireNonNull(people.get(name), name).id();
    }

    PersonId signedInAs(String signIn) {
        return people.values().stream()
                .filter(p -> p.signIn().equals(signIn))
                .findFirst()
                .orElseThrow()
                .id();
    }

    PersonId secretary(String village) {
        return people.values().stream()
                .filter(p -> p.leader() && p.village().equals(village))
                .findFirst()
                .orElseThrow()
                .id();
    }

    PersonId mediator(String village) {
        return people.values().stream()
                .filter(p -> p.mediates() && p.village().equals(village))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The village's members in turn, its secretary left out. */
    PersonId member(String village) {
        List<Resident> all = people.values().stream()
                .filter(p -> p.member() && !p.leader() && p.village().equals(village))
                .toList();
        return all.get(turns.merge(village, 1, Integer::sum) % all.size()).id();
    }

    /** Some members who belong to no village, in turn. */
    PersonId officeMember() {
        return member(OFFICE);
    }
}
