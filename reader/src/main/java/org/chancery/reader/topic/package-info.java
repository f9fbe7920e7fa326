/**
 * The areas that a contact dealt with.
 */
@NullMarked
package org.chancery.reader.topic;

import org.jspecify.annotations.NullMarked;
