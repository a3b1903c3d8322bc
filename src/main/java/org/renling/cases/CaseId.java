package org.renling.cases;

/** Points to a case; other aggregates know a case by nothing else. */
public record CaseId(long value) {}
