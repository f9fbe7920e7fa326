package org.chancery.register.entry;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.CalendarDate;
import org.chancery.register.evidence.Evidence;

/** A national day, anniversary or holiday. */
public record OccasionEntry(
        EntryId id, String name, Optional<Side> side, Optional<CalendarDate> date, List<Evidence> evidence)
        implements Entry {
    public OccasionEntry {
        evidence = Entry.grounded(evidence);
    }
}
