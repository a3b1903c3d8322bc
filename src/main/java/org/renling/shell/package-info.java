/** What surrounds every screen: layout, navigation, sign-in, error views. */
@NullMarked
package org.renling.shell;

import org.jspecify.annotations.NullMarked;
