/** What every module may use and that knows no module. */
@NullMarked
package org.renling.shared;

import org.jspecify.annotations.NullMarked;
