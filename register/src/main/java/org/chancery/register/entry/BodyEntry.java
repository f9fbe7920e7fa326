package org.chancery.register.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.reader.time.Edtf;
import org.chancery.register.evidence.Evidence;

/**
 * A standing mechanism between sides.
 *
 * @param sessions by number, then by day
 */
public record BodyEntry(
        EntryId id, String name, List<String> spellings, List<Session> sessions, List<Evidence> evidence)
        implements Entry {
    /**
     * A numbered sitting.
     *
     * @param planned the first date announced
     * @param held when it took place
     */
    public record Session(
            OptionalInt ordinal,
            Optional<Edtf> planned,
            Optional<Edtf> held,
            Optional<String> where,
            List<String> coChairs,
            Optional<EntryId> contact,
            List<Evidence> evidence) {
        public Session {
            coChairs = List.copyOf(coChairs);
            evidence = Entry.grounded(evidence);
        }
    }

    public BodyEntry {
        spellings = List.copyOf(spellings);
        sessions = List.copyOf(sessions);
        evidence = Entry.grounded(evidence);
    }
}
