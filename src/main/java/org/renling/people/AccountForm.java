package org.renling.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.renling.shared.Refusal;

/**
 * What an administrator says about an account.
 *
 * @param scope where a leader leads; nowhere for those who are none
 * @param claimCap how many cases the person may have in hand at a time, 0 to 20
 */
public record AccountForm(
        String username,
        String name,
        Set<Role> roles,
        Scope scope,
        @Nullable MemberCategory category,
        @Nullable BranchId branch,
        @Nullable VillageId village,
        Set<Skill> skills,
        int claimCap) {
    public static final int HIGHEST_CAP = 20;
    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\p{Alnum}][\\p{IsHan}\\p{Alnum}._@-]*");

    public AccountForm {
        username = username.strip();
        name = name.strip();
        roles = Set.copyOf(roles);
        skills = Set.copyOf(skills);
    }

    /** Refuses what does not fit together, whoever asks. */
    void check() {
        checkedUsername(username);
        checkedName(name);
        if (roles.isEmpty()) throw new Refusal(PeopleRefusal.ROLE_MISSING);
        boolean nowhere = !scope.township() && scope.villages().isEmpty();
        if (roles.contains(Role.LEADER) && nowhere) throw new Refusal(PeopleRefusal.LEADER_WITHOUT_SCOPE);
        if (roles.contains(Role.MEMBER)) {
            if (category == null) throw new Refusal(PeopleRefusal.MEMBER_WITHOUT_CATEGORY);
            if (branch == null) throw new Refusal(PeopleRefusal.MEMBER_WITHOUT_BRANCH);
        }
        if (claimCap < 0 || claimCap > HIGHEST_CAP) throw new Refusal(PeopleRefusal.CAP_OUT_OF_RANGE, 0, HIGHEST_CAP);
    }

    static String checkedUsername(String username) {
        String stripped = username.strip();
        if (stripped.isEmpty()) throw new Refusal(PeopleRefusal.USERNAME_MISSING);
        if (stripped.length() > LONGEST || !PLAIN.matcher(stripped).matches())
            throw new Refusal(PeopleRefusal.USERNAME_NOT_PLAIN, LONGEST);
        return stripped;
    }

    static String checkedName(String name) {
        return checkedName(name, LONGEST);
    }

    static String checkedName(String name, int longest) {
        String stripped = name.strip();
        if (stripped.isEmpty()) throw new Refusal(PeopleRefusal.NAME_MISSING);
        if (stripped.length() > longest) throw new Refusal(PeopleRefusal.NAME_TOO_LONG, longest);
        return stripped;
    }
}
