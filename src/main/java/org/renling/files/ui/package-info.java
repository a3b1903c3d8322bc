/** How files are chosen, shrunk and sent. */
@NullMarked
package org.renling.files.ui;

import org.jspecify.annotations.NullMarked;
