package org.chancery.register.entry;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.side.Side;
import org.chancery.register.evidence.Evidence;

/**
 * A company, ministry or other organisation across documents.
 *
 * @param sector what a company deals in, in the words of a text
 */
public record OrganisationEntry(
        EntryId id,
        String name,
        Organisation.Kind kind,
        Optional<Side> side,
        Optional<String> sector,
        List<String> spellings,
        List<Evidence> evidence)
        implements Entry {
    public OrganisationEntry {
        spellings = List.copyOf(spellings);
        evidence = Entry.grounded(evidence);
    }
}
