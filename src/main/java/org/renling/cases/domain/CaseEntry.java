package org.renling.cases.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Actor;
import org.renling.cases.ActorKind;
import org.renling.cases.CaseEvent;
import org.renling.cases.CaseStatus;

/** One line of a case's history: what happened, when, by whom. Written once, never changed. */
@Entity
@Table(name = "case_history")
class CaseEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private Case subject;

    private int seq;
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private CaseEvent event;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private CaseStatus toStatus;

    @Enumerated(EnumType.STRING)
    private ActorKind actorKind;

    private @Nullable Long actorId;
    private @Nullable Long concernsId;
    private @Nullable Instant untilAt;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected CaseEntry() {}

    CaseEntry(
            Case subject,
            int seq,
            Instant at,
            CaseEvent event,
            @Nullable CaseStatus from,
            CaseStatus to,
            Actor by,
            Remark remark) {
        this.subject = subject;
        this.seq = seq;
        this.happenedAt = at;
        this.event = event;
        this.fromStatus = from;
        this.toStatus = to;
        this.actorKind = by.kind();
        var person = by.person();
        this.actorId = person == null ? null : person.value();
        this.concernsId = remark.concerns() == null ? null : remark.concerns().value();
        this.untilAt = remark.until();
        this.note = remark.note();
    }
}
