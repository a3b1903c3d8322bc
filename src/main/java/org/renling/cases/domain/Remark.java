package org.renling.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.renling.people.PersonId;

/** What a history entry says beside its event: a reason or text, whom it concerns, a date it sets. */
record Remark(
        @Nullable String note,
        @Nullable PersonId concerns,
        @Nullable Instant until) {
    static final Remark NONE = new Remark(null, null, null);

    static Remark note(@Nullable String note) {
        return new Remark(note, null, null);
    }

    static Remark until(@Nullable String note, @Nullable Instant until) {
        return new Remark(note, null, until);
    }

    static Remark about(@Nullable String note, PersonId concerns, @Nullable Instant until) {
        return new Remark(note, concerns, until);
    }
}
