/** The township's villages, branches and the people who work the list, with their roles and scopes. */
@NullMarked
package org.renling.people;

import org.jspecify.annotations.NullMarked;
