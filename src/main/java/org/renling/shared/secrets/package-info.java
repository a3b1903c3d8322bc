/** Encryption of personal fields at rest, and keyed digests that recognise without revealing. */
@NullMarked
package org.renling.shared.secrets;

import org.jspecify.annotations.NullMarked;
