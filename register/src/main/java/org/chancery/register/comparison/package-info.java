/**
 * Accounts of one contact held beside each other: what both sides say, what only one says, where they differ.
 */
@NullMarked
package org.chancery.register.comparison;

import org.jspecify.annotations.NullMarked;
