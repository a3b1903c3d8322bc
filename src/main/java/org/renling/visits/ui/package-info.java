/** The screen on which a visit is written down. */
@NullMarked
package org.renling.visits.ui;

import org.jspecify.annotations.NullMarked;
