/**
 * Numbers in figures and in words, with the thousands and millions that follow them. What they measure or date, later
 * layers say.
 */
@NullMarked
package org.chancery.reader.number;

import org.jspecify.annotations.NullMarked;
