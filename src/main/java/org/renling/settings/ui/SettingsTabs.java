package org.renling.settings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Leads from one part of the settings to another. */
class SettingsTabs extends Nav {
    SettingsTabs(SettingsSection here) {
        addClassNames("chips", "scroll", "settings-tabs");
        getElement().setAttribute("aria-label", getTranslation("settings.sections"));
        for (SettingsSection section : SettingsSection.values()) {
            Anchor link = new Anchor(section.path(), getTranslation(section.key()));
            link.addClassName("chip");
            if (section == here) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement()
                        .executeJs("setTimeout(() => this.scrollIntoView({inline: 'center', block: 'nearest'}), 100)");
            }
            add(link);
        }
    }
}
