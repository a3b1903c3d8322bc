package org.renling.start;

import java.nio.file.Path;

/** Where everything is kept that is not in the database, and the embedded database itself. */
public record DataFolder(Path path) {}
