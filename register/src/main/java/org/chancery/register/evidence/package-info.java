/**
 * What statements of the register rest on. No entry stands without it.
 */
@NullMarked
package org.chancery.register.evidence;

import org.jspecify.annotations.NullMarked;
