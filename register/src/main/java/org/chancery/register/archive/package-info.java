/**
 * Whole registers in one file that no database is needed to read. An archive is written from one moment of a register
 * and goes into an empty place, whole or not at all.
 */
@NullMarked
package org.chancery.register.archive;

import org.jspecify.annotations.NullMarked;
