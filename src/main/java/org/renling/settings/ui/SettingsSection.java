package org.renling.settings.ui;

import java.util.Locale;

/** One part of the settings, with an address and words of its own. */
enum SettingsSection {
    ACCOUNTS,
    VILLAGES,
    BRANCHES,
    CATEGORIES,
    TOWNSHIP;

    String path() {
        return "settings/" + name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "settings." + name().toLowerCase(Locale.ROOT);
    }

    String key(String part) {
        return key() + "." + part;
    }
}
