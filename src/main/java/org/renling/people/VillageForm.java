package org.renling.people;

/** What an administrator says about a village. */
public record VillageForm(String name, String nameEn, int position, boolean active) {
    public VillageForm {
        name = name.strip();
        nameEn = nameEn.strip();
    }
}
