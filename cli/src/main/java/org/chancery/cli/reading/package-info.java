/**
 * Readings as they leave the reader: in the form of the annotation guide, with text and evidence beside it. The form is
 * a projection; a readout holds more.
 */
@NullMarked
package org.chancery.cli.reading;

import org.jspecify.annotations.NullMarked;
