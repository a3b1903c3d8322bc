/** One class for each thing a person may do to a case on a screen: what it is called, when it is offered, what it asks. */
@NullMarked
package org.renling.cases.ui.actions;

import org.jspecify.annotations.NullMarked;
