package org.chancery.register.entry;

import java.util.Optional;

/**
 * A position in the readouts of two contacts of one level.
 *
 * @param now as the later readouts give it; empty if they do not
 * @param before as the earlier ones gave it; empty if they did not
 * @param likeness how much of the wording is the same, from 0 to 1
 */
public record PositionChange(Kind kind, Optional<PositionEntry> now, Optional<PositionEntry> before, double likeness) {
    /** What became of it. */
    public enum Kind {
        NEW,
        REWORDED,
        REPEATED,
        DROPPED
    }

    public PositionChange {
        if (now.isEmpty() && before.isEmpty()) {
            throw new IllegalArgumentException("a change is of some position");
        }
    }
}
