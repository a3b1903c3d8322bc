/** The leader's desk: what waits for a decision, and the decisions that can be made there. */
@NullMarked
package org.renling.cases.ui.desk;

import org.jspecify.annotations.NullMarked;
