package org.chancery.register.entry;

import org.chancery.reader.person.Level;
import org.chancery.reader.side.Side;

/**
 * The last contact that a side held at a level. Who hosted it, and where, the contact tells.
 *
 * @param level the highest at which the side took part in it
 */
public record Rung(Level level, Side side, ContactEntry contact) {}
