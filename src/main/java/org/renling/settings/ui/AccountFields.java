package org.renling.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.renling.people.AccountForm;
import org.renling.people.BranchId;
import org.renling.people.MemberCategory;
import org.renling.people.PeopleRefusal;
import org.renling.people.Role;
import org.renling.people.Scope;
import org.renling.people.Skill;
import org.renling.people.VillageId;
import org.renling.shared.Refusal;
import org.renling.shared.ui.Fields;
import org.renling.shared.ui.Refusals;

/** The fields of an account; what concerns only leaders or only members shows when the role is chosen. */
final class AccountFields implements EntryFields<AccountForm> {
    private static final int USUAL_CAP = 3;
    private final Places places;
    private final TextField name = new TextField(words("name"));
    private final TextField username = new TextField(NamedFields.words("login.username"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(words("roles"));
    private final RadioButtonGroup<Boolean> scope = new RadioButtonGroup<>(words("scope"));
    private final CheckboxGroup<VillageId> scopeVillages = new CheckboxGroup<>(words("scopeVillages"));
    private final Select<MemberCategory> category =
            Places.optional(words("category"), words("noCategory"), AccountFields::words);
    private final Select<BranchId> branch;
    private final Select<VillageId> village;
    private final CheckboxGroup<Skill> skills = new CheckboxGroup<>(words("skills"));
    private final IntegerField cap = new IntegerField(words("cap"));

    AccountFields(Places places) {
        this.places = places;
        branch = places.branchSelect(words("branch"), words("noBranch"));
        village = places.villageSelect(words("village"), words("noVillage"));
        username.setHelperText(words("usernameHint"));
        username.getElement().setAttribute("autocapitalize", "none").setAttribute("autocomplete", "off");
        name.getElement().setAttribute("autocomplete", "off");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(AccountFields::words);
        roles.addValueChangeListener(_ -> showWhatConcerns());
        scope.setItems(true, false);
        scope.setItemLabelGenerator(whole -> words(whole ? "scope.township" : "scope.villages"));
        scope.setValue(false);
        scope.addValueChangeListener(_ -> showWhatConcerns());
        scopeVillages.setItems(places.villages());
        scopeVillages.setItemLabelGenerator(places::name);
        category.setItems(MemberCategory.values());
        skills.setItems(Skill.values());
        skills.setItemLabelGenerator(AccountFields::words);
        skills.setHelperText(words("skillsHint"));
        cap.setStepButtonsVisible(true);
        cap.setValue(USUAL_CAP);
        Stream.<Component>of(roles, scope, scopeVillages, skills).forEach(group -> group.addClassName("wide"));
        showWhatConcerns();
    }

    private void showWhatConcerns() {
        boolean leads = roles.getValue().contains(Role.LEADER);
        boolean member = roles.getValue().contains(Role.MEMBER);
        scope.setVisible(leads);
        scopeVillages.setVisible(leads && !scope.getValue());
        Stream.<Component>of(category, branch, skills, cap).forEach(field -> field.setVisible(member));
    }

    @Override
    public List<Component> components() {
        return List.of(name, username, roles, scope, scopeVillages, category, branch, village, cap, skills);
    }

    @Override
    public void show(AccountForm entry) {
        name.setValue(entry.name());
        username.setValue(entry.username());
        roles.setValue(entry.roles());
        scope.setValue(entry.scope().township());
        scopeVillages.setValue(entry.scope().villages());
        category.setValue(entry.category());
        branch.setValue(entry.branch());
        village.setValue(entry.village());
        skills.setValue(entry.skills());
        cap.setValue(entry.claimCap());
        showWhatConcerns();
    }

    @Override
    public AccountForm value() {
        Integer most = cap.getValue();
        Set<VillageId> where = scopeVillages.getValue();
        return new AccountForm(
                username.getValue(),
                name.getValue(),
                roles.getValue(),
                scope.getValue() ? Scope.TOWNSHIP : new Scope(false, where),
                category.getValue(),
                branch.getValue(),
                village.getValue(),
                skills.getValue(),
                most == null ? -1 : most);
    }

    @Override
    public void clearErrors() {
        Fields.clear(name, username, roles, scope, scopeVillages, category, branch, village, cap);
    }

    @Override
    public boolean refuse(Refusal refusal) {
        if (!(refusal.reason() instanceof PeopleRefusal reason)) return false;
        String said = Refusals.words(refusal);
        return switch (reason) {
            case USERNAME_MISSING, USERNAME_NOT_PLAIN, USERNAME_TAKEN -> Fields.refuse(username, said);
            case NAME_MISSING, NAME_TOO_LONG -> Fields.refuse(name, said);
            case ROLE_MISSING, LAST_ADMINISTRATOR -> Fields.refuse(roles, said);
            case LEADER_WITHOUT_SCOPE -> Fields.refuse(scopeVillages, said);
            case MEMBER_WITHOUT_CATEGORY -> Fields.refuse(category, said);
            case MEMBER_WITHOUT_BRANCH -> Fields.refuse(branch, said);
            case CAP_OUT_OF_RANGE -> Fields.refuse(cap, said);
            default -> false;
        };
    }

    @Override
    public Map<String, String> describe(AccountForm entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(name.getLabel(), entry.name());
        lines.put(username.getLabel(), entry.username());
        lines.put(roles.getLabel(), rolesOf(entry.roles()));
        lines.put(scope.getLabel(), entry.scope().township() ? words("scope.township") : namesOf(entry.scope()));
        lines.put(category.getLabel(), entry.category() == null ? words("noCategory") : words(entry.category()));
        lines.put(branch.getLabel(), places.name(entry.branch()));
        lines.put(village.getLabel(), places.name(entry.village()));
        lines.put(
                skills.getLabel(),
                entry.skills().stream().sorted().map(AccountFields::words).collect(Collectors.joining(" · ")));
        lines.put(cap.getLabel(), Integer.toString(entry.claimCap()));
        return lines;
    }

    static String rolesOf(Set<Role> roles) {
        return roles.stream().sorted().map(AccountFields::words).collect(Collectors.joining(" · "));
    }

    private String namesOf(Scope where) {
        return where.villages().stream().map(places::name).sorted().collect(Collectors.joining(" · "));
    }

    static String words(Role role) {
        return NamedFields.words("role." + role);
    }

    static String words(MemberCategory kind) {
        return NamedFields.words("memberCategory." + kind);
    }

    private static String words(Skill skill) {
        return NamedFields.words("skill." + skill);
    }

    private static String words(String part) {
        return NamedFields.words("settings.accounts." + part);
    }
}
