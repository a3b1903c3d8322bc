package org.renling.files;

import org.renling.shared.RefusalReason;

/** The closed list of reasons for which a file is not taken. */
public enum FileRefusal implements RefusalReason {
    FILE_EMPTY,
    /** {0}: the limit in megabytes. */
    FILE_TOO_LARGE,
    /** {0}: the limit. */
    TOO_MANY_FILES,
    /** The content is no photo and no PDF, whatever the name says. */
    FILE_OF_OTHER_TYPE,
    /** A picture format that only some phones can read, and this one could not. */
    PHOTO_ONLY_PHONES_READ,
    PHOTO_DAMAGED,
    /** {0}: the limit in millions of pixels. */
    PHOTO_TOO_MANY_PIXELS,
    /** A document where only photos are taken. */
    PHOTO_WANTED,
    PDF_DAMAGED,
    PDF_LOCKED,
    /** It would run, open or carry something: scripts, programs, forms that send, embedded files. */
    PDF_ACTIVE,
    /** It swells when it is opened. */
    PDF_SWELLS,
    /** Too many files at once; a moment later there is room again. */
    TOO_BUSY,
    FILE_NOT_KEPT
}
