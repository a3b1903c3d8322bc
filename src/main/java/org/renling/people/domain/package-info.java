@NullMarked
package org.renling.people.domain;

import org.jspecify.annotations.NullMarked;
