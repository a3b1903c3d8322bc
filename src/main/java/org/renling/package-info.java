/** The application itself. {@code @NullMarked} covers one package only: every package of the project carries its own. */
@NullMarked
package org.renling;

import org.jspecify.annotations.NullMarked;
