package org.chancery.register.entry;

import java.util.List;
import java.util.UUID;
import org.chancery.register.evidence.Evidence;

/** A cluster of items that tell of one thing. */
public sealed interface Entry
        permits AgreementEntry,
                BodyEntry,
                ContactEntry,
                OccasionEntry,
                OrganisationEntry,
                PersonEntry,
                PositionEntry,
                TopicEntry,
                UndertakingEntry {
    EntryId id();

    /** What the entry rests on: the words of each item, earliest document first, then decisions; never empty. */
    List<Evidence> evidence();

    /** The items that it brings together, in the order of the evidence. */
    default List<UUID> items() {
        return evidence().stream()
                .flatMap(one -> one.words().stream())
                .map(Evidence.Words::item)
                .distinct()
                .toList();
    }

    /** The evidence, copied and checked to be there. */
    static List<Evidence> grounded(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an entry rests on evidence");
        }
        return List.copyOf(evidence);
    }
}
