/** What a member has in hand, and the hours they served. */
@NullMarked
package org.renling.cases.ui.mine;

import org.jspecify.annotations.NullMarked;
