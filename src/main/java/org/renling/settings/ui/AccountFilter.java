package org.renling.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.renling.people.AccountQuery;
import org.renling.people.Role;
import org.renling.people.VillageId;

/** What narrows the list of accounts; its state is part of the address. */
class AccountFilter extends Composite<Div> {
    private static final int PAUSE = 350;
    private final TextField words = new TextField(getTranslation("settings.accounts.search"));
    private final Select<Role> role;
    private final Select<VillageId> village;
    private final Select<Boolean> active;
    private boolean filling;

    AccountFilter(Places places, Consumer<QueryParameters> onChange) {
        role = Places.optional(
                getTranslation("settings.accounts.role"),
                getTranslation("settings.accounts.anyRole"),
                AccountFields::words);
        village = places.villageSelect(
                getTranslation("settings.accounts.village"), getTranslation("settings.accounts.anyVillage"));
        active = Places.optional(
                getTranslation("settings.accounts.state"),
                getTranslation("settings.accounts.all"),
                on -> getTranslation(on ? "settings.active" : "settings.inactive"));
        role.setItems(Role.values());
        active.setItems(true, false);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> changed(onChange));
        role.addValueChangeListener(_ -> changed(onChange));
        village.addValueChangeListener(_ -> changed(onChange));
        active.addValueChangeListener(_ -> changed(onChange));
        getContent().addClassName("settings-filter");
        getContent().add(words, role, village, active);
    }

    /** Takes the filter from the address; what cannot be understood filters nothing. */
    AccountQuery read(QueryParameters asked) {
        filling = true;
        String wanted = asked.getSingleParameter("q").orElse("");
        if (!words.getValue().equals(wanted)) words.setValue(wanted);
        role.setValue(asked.getSingleParameter("role")
                .flatMap(name -> Arrays.stream(Role.values())
                        .filter(r -> r.name().equals(name))
                        .findFirst())
                .orElse(null));
        village.setValue(
                asked.getSingleParameter("village").flatMap(this::villageOf).orElse(null));
        active.setValue(
                switch (asked.getSingleParameter("active").orElse("")) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> null;
                });
        filling = false;
        return new AccountQuery(wanted, role.getValue(), village.getValue(), active.getValue());
    }

    private Optional<VillageId> villageOf(String id) {
        return village.getListDataView()
                .getItems()
                .filter(known -> known.toString().equals(id))
                .findFirst();
    }

    private void changed(Consumer<QueryParameters> onChange) {
        if (filling) return;
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", words.getValue().strip());
        put(parameters, "role", role.getValue());
        put(parameters, "village", village.getValue());
        put(parameters, "active", active.getValue());
        onChange.accept(QueryParameters.simple(parameters));
    }

    private static void put(Map<String, String> parameters, String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) parameters.put(key, value.toString());
    }
}
