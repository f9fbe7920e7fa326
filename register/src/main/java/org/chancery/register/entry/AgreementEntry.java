package org.chancery.register.entry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.evidence.Evidence;

/**
 * A document between the sides, such as an agreement or a memorandum, from the first word of it to its entry into force.
 *
 * @param title as first told, to the letter
 * @param stage how far it has come, by the evidence
 * @param due the time by which it was last to be signed, as far as told
 * @param signed when it was signed, as far as told
 * @param inForce when it entered into force, as far as told
 * @param undertakings those to sign it, and its signing, in the order in which they were first told
 */
public record AgreementEntry(
        EntryId id,
        String title,
        Stage stage,
        SortedSet<Side> sides,
        Optional<Edtf> due,
        Optional<Edtf> signed,
        Optional<Edtf> inForce,
        List<EntryId> undertakings,
        List<Evidence> evidence)
        implements Entry {
    /** How far a document has come. */
    public enum Stage {
        /** It is to be signed. */
        AHEAD,
        SIGNED,
        IN_FORCE,
        /** The plan to sign it was given up or replaced by another. */
        GIVEN_UP
    }

    public AgreementEntry {
        sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
        undertakings = List.copyOf(undertakings);
        evidence = Entry.grounded(evidence);
    }
}
