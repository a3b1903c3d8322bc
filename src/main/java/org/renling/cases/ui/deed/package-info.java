/** How a deed that nobody had asked for is recorded. */
@NullMarked
package org.renling.cases.ui.deed;

import org.jspecify.annotations.NullMarked;
