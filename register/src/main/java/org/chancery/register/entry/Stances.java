package org.chancery.register.entry;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.person.Level;

/**
 * What both sides were reported to hold at the last contact of a level, against the one of that level before.
 *
 * @param level the lower of those at which the two sides took part
 * @param now the last contact of the level whose readouts report positions
 * @param before the one before it; empty if there is none
 * @param changes those of the later readouts in their order, then what was dropped
 */
public record Stances(Level level, EntryId now, Optional<EntryId> before, List<PositionChange> changes) {
    public Stances {
        changes = List.copyOf(changes);
    }
}
