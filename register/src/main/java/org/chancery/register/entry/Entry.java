package org.chancery.register.entry;

import java.util.List;
import org.chancery.register.evidence.Evidence;

/** A cluster of items that tell of one thing. */
public sealed interface Entry
        permits BodyEntry,
                ContactEntry,
                OccasionEntry,
                OrganisationEntry,
                PersonEntry,
                PositionEntry,
                UndertakingEntry {
    EntryId id();

    /** What the entry rests on, one for each item, earliest document first; never empty. */
    List<Evidence> evidence();

    /** The evidence, copied and checked to be there. */
    static List<Evidence> grounded(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an entry rests on evidence");
        }
        return List.copyOf(evidence);
    }
}
