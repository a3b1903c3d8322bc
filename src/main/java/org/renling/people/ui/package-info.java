/** The screens of people: sign-in, one's own account, the first administrator, settings. */
@NullMarked
package org.renling.people.ui;

import org.jspecify.annotations.NullMarked;
