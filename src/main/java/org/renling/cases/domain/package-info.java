@NullMarked
package org.renling.cases.domain;

import org.jspecify.annotations.NullMarked;
