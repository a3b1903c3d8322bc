/** Files that people hand in: checked by content, cleaned of what they tell in passing, and kept by their digest. */
@NullMarked
package org.renling.files;

import org.jspecify.annotations.NullMarked;
