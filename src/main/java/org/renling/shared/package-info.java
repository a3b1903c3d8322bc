/** What every module may use and that knows no module. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.renling.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
