/**
 * The room of one document: its text with what was read in it. Marks and readings lead to each other.
 */
@NullMarked
package org.chancery.desk.document;

import org.jspecify.annotations.NullMarked;
