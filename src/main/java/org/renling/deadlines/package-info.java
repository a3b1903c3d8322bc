/** Working time and the lengths of all clocks; the life of a case asks here when something is due. */
@NullMarked
package org.renling.deadlines;

import org.jspecify.annotations.NullMarked;
