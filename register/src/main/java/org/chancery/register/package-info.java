/**
 * The record: documents, what was read in them, and the entries that follow. The only module that knows the database.
 */
@NullMarked
package org.chancery.register;

import org.jspecify.annotations.NullMarked;
