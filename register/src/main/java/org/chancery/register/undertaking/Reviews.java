package org.chancery.register.undertaking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.time.Edtf;
import org.chancery.register.contact.Contacts;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Told;

/** Finds the contact whose results were reviewed: "the agreements reached in New York". */
final class Reviews {
    private final List<Placed> held;

    Reviews(Contacts contacts) {
        held = contacts.entries().stream()
                .filter(contact -> contact.status() == Contact.Status.HELD)
                .flatMap(contact -> placed(contact).stream())
                .toList();
    }

    /** A contact of which time and place are told. */
    private record Placed(ContactEntry contact, Edtf when, LocalDate last, Set<String> place) {}

    private static Optional<Placed> placed(ContactEntry contact) {
        Set<String> place = contact.where().map(Folded::words).orElse(Set.of());
        return contact.when()
                .filter(when -> !place.isEmpty())
                .flatMap(when -> when.last().map(last -> new Placed(contact, when, last, place)));
    }

    /** The contact, and of a visit what was held in its course. */
    List<ContactEntry> around(ContactEntry contact) {
        if (contact.kind() != Contact.Kind.VISIT) {
            return List.of(contact);
        }
        return held.stream()
                .filter(one -> one.contact().id().equals(contact.id())
                        || contact.when().filter(one.when()::overlaps).isPresent() && areOfOneTrip(contact, one))
                .map(Placed::contact)
                .toList();
    }

    private static boolean areOfOneTrip(ContactEntry visit, Placed other) {
        Set<String> place = visit.where().map(Folded::words).orElse(Set.of());
        return place.equals(other.place())
                || visit.accounts().stream()
                        .anyMatch(account -> other.contact().accounts().stream()
                                .anyMatch(told -> told.document().equals(account.document())));
    }

    /** The last contact held before the document at the place and time that the words name. */
    Optional<ContactEntry> contactIn(Told<Development> review) {
        Set<String> words = Folded.words(review.item().words().quote());
        return held.stream()
                .filter(one -> one.last().isBefore(review.day()) && words.containsAll(one.place()))
                .filter(one -> review.item().when().map(one.when()::overlaps).orElse(true))
                .max(Comparator.comparing(Placed::last))
                .map(Placed::contact);
    }
}
