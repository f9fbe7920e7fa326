package org.chancery.register.undertaking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.person.Person;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.person.People;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Told;

/** Invitations and the visits by which they are taken up: by the people invited, to the side that invited them. */
final class Visits {
    private final People people;
    private final SideWords sides;
    private final Map<Integer, List<Told<Person>>> named = new HashMap<>();

    Visits(People people, List<Told<Person>> told, SideWords sides) {
        this.people = people;
        this.sides = sides;
        told.forEach(one -> named.computeIfAbsent(one.place(), place -> new java.util.ArrayList<>())
                .add(one));
    }

    /** Whether a visit that was held takes up an invitation. */
    boolean isTakenUp(Told<Undertaking> invitation, ContactEntry visit, Told<Contact> told) {
        boolean isVisit = visit.kind() == Contact.Kind.VISIT && told.item().status() == Contact.Status.HELD;
        if (!isVisit || invitation.item().kind() != Undertaking.Kind.INVITED) {
            return false;
        }
        Set<EntryId> guests = guests(invitation);
        boolean isByGuest = visit.attendance().stream().anyMatch(one -> guests.contains(one.person()));
        return isByGuest && isAtHosts(invitation.item(), visit, told);
    }

    /** The people whom the words of an invitation name, but for those of the side that invites. */
    Set<EntryId> guests(Told<Undertaking> invitation) {
        Passage words = invitation.item().words().passage();
        return named.getOrDefault(invitation.place(), List.of()).stream()
                .filter(person -> person.item().words().passages().stream().anyMatch(words::overlaps))
                .flatMap(person -> people.named(person.place(), person.item().name()).stream())
                .filter(person ->
                        person.side().filter(invitation.item().by()::contains).isEmpty())
                .map(PersonEntry::id)
                .collect(Collectors.toSet());
    }

    /** A visit to a place that is not known to be elsewhere. */
    private boolean isAtHosts(Undertaking invitation, ContactEntry visit, Told<Contact> told) {
        Optional<Side> at = visit.host()
                .or(() -> visit.where()
                        .flatMap(place -> sides.firstIn(place, told.document().language())));
        return at.isEmpty() || invitation.by().contains(at.get());
    }
}
