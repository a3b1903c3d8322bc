/** What was achieved, on a screen and on paper. */
@NullMarked
package org.renling.metrics.ui;

import org.jspecify.annotations.NullMarked;
