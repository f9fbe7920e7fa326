/**
 * Measured numbers: money, percentages and counts with qualifier, period and what they measure.
 */
@NullMarked
package org.chancery.reader.figure;

import org.jspecify.annotations.NullMarked;
