/**
 * Reads readouts: a page goes in, what it says comes out, each fact with the words that it rests on. The front door is
 * {@link org.chancery.reader.Reader}.
 */
@NullMarked
package org.chancery.reader;

import org.jspecify.annotations.NullMarked;
