/**
 * The chancery command: reads, adds, briefs, serves and exports from a terminal.
 * It alone knows all the other modules, and it alone ends the process.
 */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
