/** The parts of the residents' screens. */
@NullMarked
package org.renling.cases.ui.resident;

import org.jspecify.annotations.NullMarked;
