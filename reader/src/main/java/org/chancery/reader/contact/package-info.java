/**
 * Contacts between sides: who met whom, when, where, at what level, and on the sidelines of what. Finds them told at length and mentioned in passing.
 */
@NullMarked
package org.chancery.reader.contact;

import org.jspecify.annotations.NullMarked;
