/**
 * Writes the brief for the next meeting, and the charts and exports, from what the register holds.
 * Every sentence of a brief has its source; no SQL is written here.
 */
@NullMarked
package org.chancery.briefing;

import org.jspecify.annotations.NullMarked;
