package org.chancery.register.contact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.told.Told;

/**
 * One document's telling of a contact, with its people known.
 *
 * @param people those named as taking part, by the names that the document calls them
 * @param status as told; one that was put off with a new date is planned for that date
 * @param when as told, or the new date
 * @param first the date first set, of one that was put off with a new one
 * @param ordinal as told, or the one after that of the sitting of which the next is announced
 */
record Telling(
        Told<Contact> told,
        Map<String, PersonEntry> people,
        Contact.Status status,
        Optional<Edtf> when,
        Optional<Edtf> first,
        OptionalInt ordinal) {
    Telling {
        people = Map.copyOf(people);
    }

    Contact contact() {
        return told.item();
    }

    Optional<String> body() {
        return bodyOf(contact());
    }

    /** The body that a contact is of, by its name or by what it is a round of. */
    static Optional<String> bodyOf(Contact contact) {
        return contact.setting().body().or(() -> Rounds.of(contact));
    }

    LocalDate published() {
        return told.day();
    }

    /** Whether both name people of some side, and nobody of that side twice. */
    boolean sidesDiffer(Telling other) {
        return contact().sides().stream().anyMatch(side -> {
            Set<EntryId> ours = of(side);
            Set<EntryId> theirs = other.of(side);
            return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
        });
    }

    private Set<EntryId> of(Side side) {
        return people.values().stream()
                .filter(person -> person.side().filter(side::equals).isPresent())
                .map(PersonEntry::id)
                .collect(Collectors.toSet());
    }

    /** How many people take part by both. */
    long shared(Telling other) {
        return people.values().stream()
                .map(PersonEntry::id)
                .distinct()
                .filter(id ->
                        other.people.values().stream().anyMatch(one -> one.id().equals(id)))
                .count();
    }

    /** The person whom the document calls so. */
    Optional<PersonEntry> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    /** The name under which the register knows the one whom the document calls so; that name itself for others. */
    String known(String name) {
        return person(name).map(PersonEntry::name).orElse(name);
    }
}
