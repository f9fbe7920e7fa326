/**
 * Measures how fast the reader reads, beside its peers and beside cutting a text into tokens alone. Programs, not tests: what is slow is seen in a table.
 */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
