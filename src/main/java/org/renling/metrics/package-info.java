/** What the list has done for people: the service count and the rates, each with the cases behind it. */
@NullMarked
package org.renling.metrics;

import org.jspecify.annotations.NullMarked;
