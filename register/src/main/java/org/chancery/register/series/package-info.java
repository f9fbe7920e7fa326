/**
 * Figures in series: only what measures alike stands together; what differs is shown, stated growth is recomputed.
 */
@NullMarked
package org.chancery.register.series;

import org.jspecify.annotations.NullMarked;
