package org.renling.cases;

/** Points to a category. */
public record CategoryId(long value) {}
