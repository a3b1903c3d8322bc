package org.renling.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.renling.cases.Tie;

/** One person's tie to a case. Ties are only ever added: who once owned it stays involved. */
@Embeddable
record CaseTie(
        @Column(name = "person_id") long personId,
        @Enumerated(EnumType.STRING) @Column(name = "tie") Tie tie) {}
