/**
 * National days, anniversaries and holidays named in a text.
 */
@NullMarked
package org.chancery.reader.occasion;

import org.jspecify.annotations.NullMarked;
