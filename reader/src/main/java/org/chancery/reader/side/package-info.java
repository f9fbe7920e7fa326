/**
 * The states and organisations that take part in contacts. A side is named by its code, never by its name.
 */
@NullMarked
package org.chancery.reader.side;

import org.jspecify.annotations.NullMarked;
