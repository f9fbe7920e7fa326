package org.chancery.register.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.register.evidence.Evidence;

/**
 * A reported stance.
 *
 * @param speaker the name of who spoke, where told
 * @param published the day of the document that reports it
 */
public record PositionEntry(
        EntryId id,
        Position.Act act,
        SortedSet<Side> by,
        Optional<String> speaker,
        String quote,
        Optional<LocalDate> published,
        List<Evidence> evidence)
        implements Entry {
    public PositionEntry {
        by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
        evidence = Entry.grounded(evidence);
    }
}
