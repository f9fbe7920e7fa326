/**
 * How the positions that readouts report change in wording: what is new, reworded, repeated or dropped since the last
 * contact of the same level.
 */
@NullMarked
package org.chancery.register.position;

import org.jspecify.annotations.NullMarked;
