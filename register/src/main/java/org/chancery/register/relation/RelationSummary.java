package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.time.Edtf;
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
        Optional<ContactEntry> next) {
    /** Most documents first. */
    public static final Comparator<RelationSummary> MOST_TOLD_OF = Comparator.comparingInt(RelationSummary::documents)
            .reversed()
            .thenComparing(summary -> summary.relation().one())
            .thenComparing(summary -> summary.relation().other());

    /** The record in short. */
    public static RelationSummary of(RelationRecord record) {
        List<ContactEntry> held = record.contacts().stream()
                .filter(contact -> contact.status() == Contact.Status.HELD)
                .toList();
        return new RelationSummary(
                record.relation(),
                record.asOf(),
                record.documents().size(),
                record.contacts().size(),
                (int) record.undertakings().stream()
                        .filter(undertaking -> !undertaking.isSettled())
                        .count(),
                held.stream().findFirst(),
                record.contacts().stream()
                        .filter(contact -> contact.status() == Contact.Status.PLANNED)
                        .filter(contact -> isAhead(contact, record.asOf()))
                        .min(Comparator.comparing(
                                contact -> contact.when().flatMap(Edtf::last).orElse(LocalDate.MAX))));
    }

    private static boolean isAhead(ContactEntry contact, LocalDate day) {
        return contact.when()
                .flatMap(Edtf::last)
                .map(last -> !last.isBefore(day))
                .orElse(true);
    }
}
