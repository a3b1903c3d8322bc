package org.renling.cases;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.domain.Case;
import org.renling.cases.domain.CaseInsides;
import org.renling.cases.domain.CasePolicy;
import org.renling.cases.domain.Cases;
import org.renling.cases.domain.Categories;
import org.renling.deadlines.Timetable;
import org.renling.people.People;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one case, showing each viewer what they may see and do. */
@Service
public class CaseReader {
    /** The shortest reason that counts as one. */
    public static final int SHORTEST_REASON = 5;

    private static final int LONGEST_REASON = 500;
    private final Cases cases;
    private final Categories categories;
    private final CaseChanges changes;
    private final Timelines timelines;
    private final EvidenceBox evidence;
    private final People people;
    private final Timetable times;
    private final Clock clock;
    private final JdbcClient jdbc;

    CaseReader(
            Cases cases,
            Categories categories,
            CaseChanges changes,
            Timelines timelines,
            EvidenceBox evidence,
            People people,
            Timetable times,
            Clock clock,
            JdbcClient jdbc) {
        this.cases = cases;
        this.categories = categories;
        this.changes = changes;
        this.timelines = timelines;
        this.evidence = evidence;
        this.people = people;
        this.times = times;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @param viewer null for a visitor */
    @Transactional(readOnly = true)
    public CaseDetail open(CaseCode code, @Nullable PersonId viewer) {
        Staff staff = viewer == null ? null : people.staff(viewer);
        Case c = cases.findByCode(code.value()).orElseThrow(CaseChanges::noSuchCase);
        CaseInsides insides = new CaseInsides(c);
        if (staff != null && CasePolicy.maySee(c, staff)) return forStaff(c, insides, staff);
        if (!c.isPublished()) throw CaseChanges.noSuchCase();
        return new CaseDetail(
                CardVeil.over(insides.card(null), c.sight(), staff),
                c.sight().isPublic() ? insides.publicText() : null,
                null,
                timelines.forPublic(c.id(), c.sight()),
                staff == null ? Set.of() : insides.may(staff));
    }

    private CaseDetail forStaff(Case c, CaseInsides insides, Staff staff) {
        List<CaseDetail.Person> tied = named(c.id(), insides.people());
        String owner = tied.stream()
                .filter(p -> p.id().equals(c.owner()))
                .map(CaseDetail.Person::name)
                .findFirst()
                .orElse(null);
        return new CaseDetail(
                insides.card(owner),
                insides.publicText(),
                insides.inside(
                        staff,
                        tied,
                        insides.duplicateOf() == null ? null : codeOf(insides.duplicateOf()),
                        accepted(c),
                        evidence.kindsOn(c.id()),
                        times),
                timelines.forStaff(c.id()),
                insides.may(staff));
    }

    private Set<EvidenceKind> accepted(Case c) {
        CategoryId category = c.category();
        return category == null
                ? Set.of()
                : categories.findById(category.value()).orElseThrow().rule().anyOf();
    }

    private CaseCode codeOf(long id) {
        return new CaseCode(jdbc.sql("SELECT code FROM cases WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    private List<CaseDetail.Person> named(CaseId id, Map<PersonId, Set<Tie>> ties) {
        if (ties.isEmpty()) return List.of();
        return jdbc
                .sql("""
                SELECT a.id, a.name, (SELECT COALESCE(SUM(s.minutes), 0) FROM service_time s
                                      WHERE s.case_id = :case AND s.person_id = a.id) AS minutes
                FROM account a WHERE a.id IN (:ids)""")
                .param("case", id.value())
                .param("ids", ties.keySet().stream().map(PersonId::value).toList())
                .query((rs, _) -> {
                    PersonId person = new PersonId(rs.getLong("id"));
                    Set<Tie> tie = ties.getOrDefault(person, Set.of());
                    return new CaseDetail.Person(person, rs.getString("name"), tie, rs.getInt("minutes"));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing((CaseDetail.Person p) -> !p.ties().contains(Tie.OWNER))
                        .thenComparing(p -> p.id().value()))
                .toList();
    }

    /** Shows the resident who holds the code where their case stands. */
    @Transactional(readOnly = true)
    public FollowedCase follow(FollowCode code) {
        Case c = Optional.of(code)
                .filter(FollowCode::isWellFormed)
                .flatMap(wellFormed -> cases.findByFollowDigest(changes.digest(wellFormed)))
                .orElseThrow(CaseChanges::noSuchCase);
        return new CaseInsides(c).followed(changes.resident(), timelines.forResident(c.id()), times, clock.instant());
    }

    /** Shows the reporter's name and phone in full, and logs who asked and why. */
    @Transactional
    public Contact reveal(CaseCode code, String reason, PersonId by) {
        Staff staff = people.staff(by);
        Case c = cases.findByCode(code.value()).orElseThrow(CaseChanges::noSuchCase);
        if (!CasePolicy.maySee(c, staff)) throw CaseChanges.noSuchCase();
        if (!CasePolicy.mayReveal(c, staff)) throw new Refusal(CaseRefusal.NOT_YOUR_ROLE);
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON) throw new Refusal(CaseRefusal.REASON_MISSING);
        if (why.length() > LONGEST_REASON) throw new Refusal(CaseRefusal.TEXT_TOO_LONG, LONGEST_REASON);
        jdbc.sql("""
                INSERT INTO contact_reveal (case_id, person_id, revealed_at, reason)
                VALUES (:case, :person, :at, :reason)""")
                .param("case", c.id().value())
                .param("person", by.value())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("reason", why)
                .update();
        return new CaseInsides(c).contact();
    }

    /** A reporter's name and phone, unmasked. */
    public record Contact(@Nullable String name, @Nullable String phone) {}
}
