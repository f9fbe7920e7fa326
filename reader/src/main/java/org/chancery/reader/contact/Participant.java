package org.chancery.reader.contact;

import java.util.Optional;
import org.chancery.reader.person.Level;
import org.chancery.reader.side.Side;

/**
 * One who takes part in a contact.
 *
 * @param name as in the document's people
 * @param side for whom, where the text tells
 * @param level the rank at which this person takes part here
 * @param role what part is played
 */
public record Participant(String name, Optional<Side> side, Optional<Level> level, Role role) {
    /** The part that a participant plays. */
    public enum Role {
        HOST,
        GUEST,
        CO_CHAIR,
        TAKES_PART
    }

    public Participant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a participant has a name");
        }
    }

    /** The same one in another part. */
    Participant as(Role part) {
        return new Participant(name, side, level, part);
    }
}
