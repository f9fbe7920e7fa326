/**
 * The room of the brief, to be read on the desk or taken along. What it says is written by the briefing module.
 */
@NullMarked
package org.chancery.desk.brief;

import org.jspecify.annotations.NullMarked;
