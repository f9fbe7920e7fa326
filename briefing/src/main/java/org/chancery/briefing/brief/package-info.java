/**
 * The brief: what it says, section by section, each line with its sources. How it looks is decided elsewhere.
 */
@NullMarked
package org.chancery.briefing.brief;

import org.jspecify.annotations.NullMarked;
