/**
 * How dates, numbers, sides and ranks are written for a reader of English. One way each, whatever the machine's language.
 */
@NullMarked
package org.chancery.briefing.wording;

import org.jspecify.annotations.NullMarked;
