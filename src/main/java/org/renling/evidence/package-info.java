/** What a resolution rests on: statements, photos, documents, confirmations and checks. */
@NullMarked
package org.renling.evidence;

import org.jspecify.annotations.NullMarked;
