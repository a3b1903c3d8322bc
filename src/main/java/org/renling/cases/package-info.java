/** The core: a case of the livelihood list and everything that may happen to it. */
@NullMarked
package org.renling.cases;

import org.jspecify.annotations.NullMarked;
