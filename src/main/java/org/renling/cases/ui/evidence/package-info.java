/** How what was put to a case is shown. */
@NullMarked
@NamedInterface("evidence-ui")
package org.renling.cases.ui.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
