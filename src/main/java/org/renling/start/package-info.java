/** How the program starts and stops: its settings, its data folder, its database, and what it says about them. */
@NullMarked
package org.renling.start;

import org.jspecify.annotations.NullMarked;
