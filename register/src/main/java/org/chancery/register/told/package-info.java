/**
 * Items as documents tell them, and what brings those together that tell of one thing: folded words, likeness, clusters.
 */
@NullMarked
package org.chancery.register.told;

import org.jspecify.annotations.NullMarked;
