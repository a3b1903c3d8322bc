/** How what was put to a case is shown. */
@NullMarked
package org.renling.cases.ui.evidence;

import org.jspecify.annotations.NullMarked;
