/** How files are chosen, shrunk and sent. */
@NullMarked
@NamedInterface("ui")
package org.renling.files.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
