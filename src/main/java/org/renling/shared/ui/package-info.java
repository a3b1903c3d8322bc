/** Small parts that every screen is made of; they know no module. */
@NullMarked
@NamedInterface("ui")
package org.renling.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
