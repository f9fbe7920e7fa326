package org.chancery.reader.contact;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.contact.Contact.Status;

/** A meeting on a visit takes place in the city of the visit, where the text names no other place. */
final class VisitedCity {
    private VisitedCity() {}

    /** The contacts, those on a visit with its city. */
    static List<Contact> passedOn(List<Contact> contacts, List<String> cities) {
        return contacts.stream()
                .map(contact -> city(contact, contacts, cities).map(contact::at).orElse(contact))
                .toList();
    }

    private static Optional<String> city(Contact contact, List<Contact> contacts, List<String> cities) {
        boolean isOpen = contact.kind() == Kind.MEETING
                && contact.status() == Status.HELD
                && contact.where().isEmpty();
        return contacts.stream()
                .filter(visit -> isOpen && visit.kind() == Kind.VISIT && visit.status() == Status.HELD)
                .filter(visit -> names(contact).stream().anyMatch(names(visit)::contains))
                .filter(visit -> visit.when().isEmpty()
                        || contact.when().isEmpty()
                        || visit.when().equals(contact.when())
                        || isWithin(contact, visit))
                .flatMap(visit -> visit.where().stream())
                .filter(cities::contains)
                .findFirst();
    }

    private static boolean isWithin(Contact contact, Contact visit) {
        boolean isAfterStart = contact.when()
                .flatMap(when -> when.first())
                .flatMap(day -> visit.when().flatMap(when -> when.first()).map(first -> !day.isBefore(first)))
                .orElse(false);
        boolean isBeforeEnd = contact.when()
                .flatMap(when -> when.last())
                .flatMap(day -> visit.when().flatMap(when -> when.last()).map(last -> !day.isAfter(last)))
                .orElse(false);
        return isAfterStart && isBeforeEnd;
    }

    private static List<String> names(Contact contact) {
        return contact.participants().stream().map(Participant::name).toList();
    }
}
