/**
 * Briefs for a meeting, made of what the register holds. Nothing here reads a database or the clock.
 */
@NullMarked
package org.chancery.briefing;

import org.jspecify.annotations.NullMarked;
