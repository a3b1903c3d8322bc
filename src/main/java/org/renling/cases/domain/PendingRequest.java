package org.renling.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.renling.cases.RequestKind;

/** What the person who has the case in hand asked of a leader, until it is granted or refused. */
@Embeddable
public record PendingRequest(
        @Enumerated(EnumType.STRING) @Column(name = "pending_kind")
        RequestKind kind,

        @Column(name = "pending_by") long by,
        @Column(name = "pending_at") Instant at,
        @Column(name = "pending_reason") String reason,
        @Column(name = "pending_until") @Nullable Instant until) {}
