package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.register.entry.ContactEntry;

/**
 * A relation in a list of relations, as of a day.
 *
 * @param last the latest contact held
 * @param next the next contact planned after the day
 * @param open how many undertakings are open or in progress
 */
public record RelationSummary(
        Relation relation,
        LocalDate asOf,
        int documents,
        int contacts,
        int open,
        Optional<ContactEntry> last,
        Optional<ContactEntry> next) {}
