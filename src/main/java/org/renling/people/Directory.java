package org.renling.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names villages, branches and people for every screen; each question is one statement. */
@Service
public class Directory {
    private static final String ACTIVE_MEMBERS = """
            SELECT a.id, a.name, a.category, a.branch_id, a.village_id FROM account a
            JOIN account_role r ON r.account_id = a.id AND r.role = 'MEMBER'
            WHERE a.active = 1""";
    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All villages in their order, the retired ones last. */
    @Transactional(readOnly = true)
    public List<VillageEntry> villages() {
        return jdbc.sql("SELECT id, name, name_en, position, active FROM village ORDER BY active DESC, position, id")
                .query((rs, _) -> new VillageEntry(
                        new VillageId(rs.getLong(1)), rs.getString(2), rs.getString(3), rs.getInt(4), rs.getBoolean(5)))
                .list();
    }

    /** The villages in which cases can be reported, in their order. */
    @Transactional(readOnly = true)
    public List<VillageEntry> activeVillages() {
        return villages().stream().filter(VillageEntry::active).toList();
    }

    /** All branches by village, those of offices first, the retired ones last. */
    @Transactional(readOnly = true)
    public List<BranchEntry> branches() {
        return jdbc.sql("""
                        SELECT b.id, b.name, b.name_en, b.village_id, b.active FROM branch b
                        LEFT JOIN village v ON v.id = b.village_id ORDER BY b.active DESC, v.position, b.id""")
                .query((rs, _) -> new BranchEntry(
                        new BranchId(rs.getLong(1)),
                        rs.getString(2),
                        rs.getString(3),
                        village(rs, "village_id"),
                        rs.getBoolean(5)))
                .list();
    }

    /** The active members who belong to a village, by name. */
    @Transactional(readOnly = true)
    public List<PersonEntry> membersOf(VillageId village) {
        return jdbc.sql(ACTIVE_MEMBERS + " AND a.village_id = :village ORDER BY a.name, a.id")
                .param("village", village.value())
                .query((rs, _) -> person(rs))
                .list();
    }

    /** Active members whose name contains the words, by name, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<PersonEntry> findMembers(String words, int limit) {
        return jdbc.sql(ACTIVE_MEMBERS + " AND a.name LIKE :words ORDER BY a.name, a.id LIMIT :limit")
                .param("words", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .query((rs, _) -> person(rs))
                .list();
    }

    /** The names of these people, whether or not they still have access. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        return jdbc
                .sql("SELECT id, name FROM account WHERE id IN (:ids)")
                .param("ids", people.stream().map(PersonId::value).distinct().toList())
                .query((rs, _) -> Map.entry(new PersonId(rs.getLong(1)), rs.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The name in the reader's language: the Chinese one unless they read English and there is one. */
    static String name(Locale language, String chinese, String english) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !english.isBlank() ? english : chinese;
    }

    private static PersonEntry person(ResultSet row) throws SQLException {
        Long branch = row.getObject("branch_id", Long.class);
        String category = row.getString("category");
        return new PersonEntry(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                category == null ? null : MemberCategory.valueOf(category),
                branch == null ? null : new BranchId(branch),
                village(row, "village_id"));
    }

    private static @Nullable VillageId village(ResultSet row, String column) throws SQLException {
        Long village = row.getObject(column, Long.class);
        return village == null ? null : new VillageId(village);
    }
}
