/**
 * Kept texts and the words that facts rest on. A fact carries its {@link org.chancery.reader.text.Words}, and words cannot be had without a text in which they stand.
 */
@NullMarked
package org.chancery.reader.text;

import org.jspecify.annotations.NullMarked;
