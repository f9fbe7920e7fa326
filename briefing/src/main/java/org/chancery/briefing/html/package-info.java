/**
 * The brief as a page of its own, to be read on a screen or printed. It needs no other file and runs no script.
 */
@NullMarked
package org.chancery.briefing.html;

import org.jspecify.annotations.NullMarked;
