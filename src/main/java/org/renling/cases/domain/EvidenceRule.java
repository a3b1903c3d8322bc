package org.renling.cases.domain;

import java.util.Set;
import org.renling.cases.EvidenceKind;

/** What a category accepts: any one of several kinds, so that nobody photographs for the photograph's sake. */
public record EvidenceRule(Set<EvidenceKind> anyOf) {
    public EvidenceRule {
        anyOf = Set.copyOf(anyOf);
    }

    public boolean isMetBy(Set<EvidenceKind> present) {
        return present.stream().anyMatch(anyOf::contains);
    }
}
