/** The reference year: a township's year played through the services, for trials and for tests. */
@NullMarked
package org.renling.demo;

import org.jspecify.annotations.NullMarked;
