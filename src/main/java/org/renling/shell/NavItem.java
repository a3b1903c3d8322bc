package org.renling.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.people.Role;
import org.renling.people.Staff;

/** Where somebody can go from everywhere, by what they are. */
enum NavItem {
    LIST("", true, true, null),
    REPORT("report", false, true, null),
    MINE("mine", true, true, Role.MEMBER),
    VISITS("visits", true, true, Role.MEMBER),
    DESK("desk", true, true, Role.LEADER),
    FIGURES("figures", true, true, null),
    SETTINGS("settings", true, false, Role.ADMINISTRATOR),
    SIGN_IN("login", false, true, null);

    private static final int DOCK = 5;
    private final String path;
    private final boolean top;
    private final boolean dock;
    private final @Nullable Role role;

    NavItem(String path, boolean top, boolean dock, @Nullable Role role) {
        this.path = path;
        this.top = top;
        this.dock = dock;
        this.role = role;
    }

    String path() {
        return path;
    }

    boolean top() {
        return top;
    }

    String key() {
        return "nav." + name();
    }

    String icon() {
        return this == SIGN_IN ? "mine" : path.isEmpty() ? "list" : path;
    }

    static List<NavItem> of(Optional<Staff> who) {
        return java.util.Arrays.stream(values())
                .filter(i -> i.role == null || who.filter(s -> s.is(i.role)).isPresent())
                .filter(i -> i != SIGN_IN || who.isEmpty())
                .toList();
    }

    /** The few that fit under a thumb; who has many roles reports from the list. */
    static Set<NavItem> dock(List<NavItem> items) {
        List<NavItem> wanted = items.stream().filter(i -> i.dock).toList();
        return Set.copyOf(
                wanted.size() <= DOCK
                        ? wanted
                        : wanted.stream().filter(i -> i != REPORT).limit(DOCK).toList());
    }
}
