package org.renling.cases;

/** What somebody gets for a report: the case's public name, and the key to follow it. */
public record Receipt(CaseId id, CaseCode code, FollowCode follow) {}
