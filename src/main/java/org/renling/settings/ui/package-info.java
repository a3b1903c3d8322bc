/** The screens of the settings. */
@NullMarked
package org.renling.settings.ui;

import org.jspecify.annotations.NullMarked;
