/**
 * Whether a register is sound: each passage in its text, each hash, each reference. It finds faults and mends none.
 */
@NullMarked
package org.chancery.register.check;

import org.jspecify.annotations.NullMarked;
