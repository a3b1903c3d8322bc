package org.renling.people;

/** The township itself: what it is called, and how its cases' codes begin. */
public record Township(String name, String nameEn, String codePrefix) {}
