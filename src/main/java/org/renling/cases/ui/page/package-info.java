/** The parts of a case's page. */
@NullMarked
package org.renling.cases.ui.page;

import org.jspecify.annotations.NullMarked;
