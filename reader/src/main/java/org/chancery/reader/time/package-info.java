/**
 * Dates and periods as readouts tell them, resolved to EDTF (ISO 8601-2). Reads expressions of time against the day on which a text was published.
 */
@NullMarked
package org.chancery.reader.time;

import org.jspecify.annotations.NullMarked;
