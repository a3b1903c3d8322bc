/** The screens of cases, and how other screens say a case in words. */
@NullMarked
@NamedInterface("ui")
package org.renling.cases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
