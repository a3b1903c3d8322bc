package org.renling.cases.ui.actions;

import org.renling.shared.RefusalReason;

/** What a form misses before it can be sent at all. */
enum FormRefusal implements RefusalReason {
    ASSIGNEE_MISSING,
    DUPLICATE_MISSING,
    DATE_MISSING,
    FILE_MISSING,
    FILE_ON_ITS_WAY,
    PERSON_MISSING,
    WORDS_MISSING
}
