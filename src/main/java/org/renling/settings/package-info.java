/** Where administrators look after accounts, places and categories; the rules stand in the modules these belong to. */
@NullMarked
package org.renling.settings;

import org.jspecify.annotations.NullMarked;
