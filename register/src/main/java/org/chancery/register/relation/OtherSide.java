package org.chancery.register.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.side.Side;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.person.People;

/** Whom someone of no told side served at a contact of two sides: the one side, where all others served the other. */
final class OtherSide {
    private final SortedSet<Side> pair;
    private final List<ContactEntry> contacts;
    private final People people;
    private final Map<EntryId, Side> sides = new HashMap<>();

    OtherSide(SortedSet<Side> pair, List<ContactEntry> contacts, People people) {
        this.pair = pair;
        this.contacts = contacts;
        this.people = people;
        people.entries().forEach(person -> person.side().ifPresent(side -> sides.put(person.id(), side)));
    }

    /** The side that is left for a person; empty where it does not follow. */
    Optional<Side> of(EntryId person) {
        return contacts.stream()
                .filter(contact -> contact.sides().equals(pair))
                .flatMap(contact -> leftOver(contact, person).or(() -> guestSide(contact, person)).stream())
                .findFirst();
    }

    /** Whose visit is told with talks in its days at which people of one side alone are named is of the other side. */
    private Optional<Side> guestSide(ContactEntry visit, EntryId person) {
        boolean isAlone = visit.kind() == Contact.Kind.VISIT
                && visit.attendance().stream().allMatch(one -> one.person().equals(person))
                && !visit.attendance().isEmpty();
        if (!isAlone) {
            return Optional.empty();
        }
        Set<Side> hosts = contacts.stream()
                .filter(talks -> !talks.id().equals(visit.id()) && areTold(visit, talks))
                .flatMap(talks -> talks.attendance().stream())
                .flatMap(one -> side(one.person()).stream())
                .collect(Collectors.toSet());
        return hosts.size() == 1
                ? pair.stream().filter(side -> !hosts.contains(side)).findFirst()
                : Optional.empty();
    }

    /** As told, or as the document makes likely. */
    private Optional<Side> side(EntryId person) {
        return Optional.ofNullable(sides.get(person)).or(() -> people.doubted(person));
    }

    /** Whether a document tells both, of days in common. */
    private static boolean areTold(ContactEntry visit, ContactEntry talks) {
        boolean isInItsDays = visit.when()
                .flatMap(days -> talks.when().filter(days::overlaps))
                .isPresent();
        return isInItsDays
                && visit.accounts().stream()
                        .anyMatch(one -> talks.accounts().stream()
                                .anyMatch(other -> other.document().equals(one.document())));
    }

    private Optional<Side> leftOver(ContactEntry contact, EntryId person) {
        List<EntryId> present = contact.attendance().stream()
                .map(ContactEntry.Attendance::person)
                .toList();
        Set<Side> told =
                present.stream().filter(sides::containsKey).map(sides::get).collect(Collectors.toSet());
        boolean isOnlyUnknown =
                present.stream().filter(one -> !sides.containsKey(one)).count() == 1;
        return present.contains(person) && isOnlyUnknown && told.size() == 1
                ? pair.stream().filter(side -> !told.contains(side)).findFirst()
                : Optional.empty();
    }
}
