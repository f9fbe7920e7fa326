package org.chancery.register.decision;

import java.util.UUID;
import org.chancery.register.entry.UndertakingEntry.Bearing;

/**
 * How a later item bears on an undertaking.
 *
 * @param undertaking an item that tells of the undertaking
 * @param later the item that bears on it
 */
public record Link(UUID undertaking, UUID later, Bearing bearing) {
    String told() {
        return "the item " + later + " " + Values.code(bearing) + " the undertaking " + undertaking;
    }
}
