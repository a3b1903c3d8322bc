/** Household visits, and what was asked there. */
@NullMarked
package org.renling.visits;

import org.jspecify.annotations.NullMarked;
