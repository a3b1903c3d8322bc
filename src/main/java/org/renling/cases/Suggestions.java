package org.renling.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.DeskQueues.Candidate;
import org.renling.people.PersonId;
import org.renling.people.Skill;
import org.renling.people.Staff;
import org.renling.people.VillageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposes who could take cases: those of the case's village and those with the skill it wants, less whoever may not take
 * it. Three statements for a whole page of cases.
 */
@Component
class Suggestions {
    private static final int MOST_OF_A_VILLAGE = 60;
    private static final int MOST_OF_A_SKILL = 60;
    private static final int MOST_CASES = 200;

    /** One range a status: an index cannot be asked for several statuses of each of several people at once. */
    private static final String IN_HAND = CaseStatus.IN_HAND.stream()
            .sorted()
            .map(status -> "(SELECT COUNT(*) FROM cases c WHERE c.owner_id = a.id AND c.status = '" + status + "')")
            .collect(Collectors.joining(" + "));

    private final JdbcClient jdbc;
    private final SkillWords words;

    Suggestions(JdbcClient jdbc, SkillWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    private record Wanting(
            CaseId id,
            CaseCode code,
            CaseKind kind,
            VillageId village,
            @Nullable Skill skill) {}

    private record Person(
            PersonId id, String name, @Nullable VillageId village, Set<Skill> skills, int inHand, int claimCap) {}

    private record Barred(long caseId, long person) {}

    Map<CaseCode, List<Candidate>> forCases(Set<CaseCode> codes, int most, Staff leader) {
        List<Wanting> cases = codes.isEmpty() ? List.of() : wanting(codes, leader);
        if (cases.isEmpty()) return Map.of();
        Set<Barred> barred = barred(cases);
        List<Person> people = people(cases);
        Map<CaseCode, List<Candidate>> suggested = new LinkedHashMap<>();
        for (Wanting c : cases) {
            suggested.put(
                    c.code(),
                    people.stream()
                            .filter(p -> p.inHand() < p.claimCap())
                            .filter(p ->
                                    c.kind() != CaseKind.DISPUTE || p.skills().contains(Skill.MEDIATOR))
                            .filter(p -> !barred.contains(new Barred(c.id().value(), p.id().value())))
                            .map(p -> candidate(p, c))
                            .sorted(BEST_FIRST)
                            .limit(most)
                            .toList());
        }
        return suggested;
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Suggestions::score)
            .reversed()
            .thenComparingInt(Candidate::inHand)
            .thenComparing(c -> c.id().value());

    /** A fitting skill weighs most, then the village; each case in hand takes a little off. */
    private static int score(Candidate c) {
        return (c.fittingSkill() == null ? 0 : 5) + (c.sameVillage() ? 4 : 0) - c.inHand();
    }

    private static Candidate candidate(Person p, Wanting c) {
        Skill fitting = c.skill() != null && p.skills().contains(c.skill()) ? c.skill() : null;
        return new Candidate(p.id(), p.name(), fitting, c.village().equals(p.village()), p.inHand(), p.claimCap());
    }

    private List<Wanting> wanting(Set<CaseCode> codes, Staff leader) {
        return jdbc
                .sql("""
                SELECT c.id, c.code, c.kind, c.village_id, c.title, c.told, k.name AS category
                FROM cases c LEFT JOIN category k ON k.id = c.category_id WHERE c.code IN (:codes)""")
                .param(
                        "codes",
                        codes.stream().map(CaseCode::value).limit(MOST_CASES).toList())
                .query((rs, _) -> wanting(rs))
                .list()
                .stream()
                .filter(c -> leader.leads(c.village()))
                .toList();
    }

    private Wanting wanting(ResultSet rs) throws SQLException {
        CaseKind kind = CaseKind.valueOf(rs.getString("kind"));
        String text = Stream.of(rs.getString("category"), rs.getString("title"), rs.getString("told"))
                .filter(s -> s != null)
                .collect(Collectors.joining(" "));
        return new Wanting(
                new CaseId(rs.getLong("id")),
                new CaseCode(rs.getString("code")),
                kind,
                new VillageId(rs.getLong("village_id")),
                words.wantedBy(kind, text).orElse(null));
    }

    private Set<Barred> barred(List<Wanting> cases) {
        return new HashSet<>(
                jdbc.sql("SELECT case_id, person_id FROM case_tie WHERE case_id IN (:ids) AND tie IN ('PARTY', 'KIN')")
                        .param("ids", cases.stream().map(c -> c.id().value()).toList())
                        .query((rs, _) -> new Barred(rs.getLong(1), rs.getLong(2)))
                        .list());
    }

    private List<Person> people(List<Wanting> cases) {
        String those = Stream.concat(
                        cases.stream()
                                .map(c -> c.village().value())
                                .distinct()
                                .map(v -> "(SELECT id FROM account WHERE village_id = " + v + " AND active = 1 LIMIT "
                                        + MOST_OF_A_VILLAGE + ")"),
                        cases.stream()
                                .map(Wanting::skill)
                                .filter(s -> s != null)
                                .distinct()
                                .map(s -> "(SELECT account_id FROM account_skill WHERE skill = '" + s + "' LIMIT "
                                        + MOST_OF_A_SKILL + ")"))
                .collect(Collectors.joining(" UNION "));
        return jdbc.sql("""
                SELECT a.id, a.name, a.village_id, a.claim_cap,
                       (SELECT GROUP_CONCAT(skill) FROM account_skill s WHERE s.account_id = a.id) AS skills,
                       %s AS in_hand
                FROM (%s) those JOIN account a ON a.id = those.id AND a.active = 1
                JOIN account_role r ON r.account_id = a.id AND r.role = 'MEMBER'""".formatted(IN_HAND, those))
                .query((rs, _) -> person(rs))
                .list();
    }

    private static Person person(ResultSet rs) throws SQLException {
        long village = rs.getLong("village_id");
        VillageId home = rs.wasNull() ? null : new VillageId(village);
        String skills = rs.getString("skills");
        Collection<String> names = skills == null ? Set.of() : Arrays.asList(skills.split(","));
        return new Person(
                new PersonId(rs.getLong("id")),
                rs.getString("name"),
                home,
                names.stream().map(Skill::valueOf).collect(Collectors.toSet()),
                rs.getInt("in_hand"),
                rs.getInt("claim_cap"));
    }
}
