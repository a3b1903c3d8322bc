/** How a person proves who they are, and for how long that holds. */
@NullMarked
package org.renling.people.signin;

import org.jspecify.annotations.NullMarked;
