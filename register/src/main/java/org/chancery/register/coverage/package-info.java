/**
 * What was read of whom, from when to when. Without it, that nothing is on record means nothing.
 */
@NullMarked
package org.chancery.register.coverage;

import org.jspecify.annotations.NullMarked;
