/**
 * Shows the register to the desk officer in a browser, and to programs by its interface.
 * It asks the register and the briefing; no SQL is written here.
 */
@NullMarked
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
