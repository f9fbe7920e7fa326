/**
 * What people decide on what was read: confirmed, corrected, rejected, added, merged, split, linked. A decision is a row
 * of its own, laid over what was read field by field, and never an edit of it.
 */
@NullMarked
package org.chancery.register.decision;

import org.jspecify.annotations.NullMarked;
