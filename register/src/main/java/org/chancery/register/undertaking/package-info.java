/**
 * Undertakings followed: each with the later passages that bear on it, and the state that these show.
 */
@NullMarked
package org.chancery.register.undertaking;

import org.jspecify.annotations.NullMarked;
