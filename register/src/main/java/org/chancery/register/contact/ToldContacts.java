package org.chancery.register.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.development.Development;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.person.People;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Told;

/** What the documents of a relation tell of contacts: each telling with its people known, and the bodies that are named. */
public final class ToldContacts {
    private final List<Telling> tellings = new ArrayList<>();
    private final BodyNames bodies;
    private final People people;
    private final Map<Integer, List<Development>> moves = new HashMap<>();
    private final Map<Integer, List<Undertaking>> invitations = new HashMap<>();
    private final Map<Integer, List<Contact>> sittings = new HashMap<>();

    /**
     * The contacts told of in which both sides of a relation take part.
     *
     * @param documents in their order
     */
    public ToldContacts(List<StoredDocument> documents, SortedSet<Side> pair, People people, SideWords sides) {
        this.people = people;
        List<Told<Contact>> told = Told.in(documents, Contact.class).stream()
                .filter(one -> one.item().sides().containsAll(pair))
                .toList();
        bodies = new BodyNames(told, Told.in(documents, Organisation.class), sides);
        Told.in(documents, Development.class).stream()
                .filter(one -> one.item().course() == Development.Course.POSTPONED)
                .forEach(one -> moves.computeIfAbsent(one.place(), place -> new ArrayList<>())
                        .add(one.item()));
        Told.in(documents, Undertaking.class).stream()
                .filter(one -> one.item().kind() == Undertaking.Kind.INVITED)
                .forEach(one -> invitations
                        .computeIfAbsent(one.place(), place -> new ArrayList<>())
                        .add(one.item()));
        told.forEach(one -> sittings.computeIfAbsent(one.place(), place -> new ArrayList<>())
                .add(one.item()));
        told.stream().filter(one -> !isInvitation(one)).map(this::telling).forEach(tellings::add);
    }

    List<Telling> tellings() {
        return tellings;
    }

    BodyNames bodies() {
        return bodies;
    }

    /** An invitation alone is no planned visit. */
    private boolean isInvitation(Told<Contact> told) {
        return told.item().status() == Contact.Status.PLANNED
                && invitations.getOrDefault(told.place(), List.of()).stream()
                        .anyMatch(one -> overlap(one, told.item()));
    }

    private Telling telling(Told<Contact> told) {
        Contact contact = told.item();
        Map<String, PersonEntry> present = new HashMap<>();
        Stream.concat(contact.participants().stream().map(Participant::name), contact.setting().coChairs().stream())
                .forEach(name -> people.named(told.place(), name).ifPresent(person -> present.put(name, person)));
        Optional<Edtf> moved = moves.getOrDefault(told.place(), List.of()).stream()
                .filter(move -> overlap(move, contact))
                .flatMap(move -> move.when().stream())
                .findFirst();
        // what was put off from one time to another was planned for the first, and is planned for the second
        boolean isMoved = contact.status() != Contact.Status.HELD && moved.isPresent();
        Optional<Edtf> before = contact.movedFrom().or(() -> contact.when().map(when -> before(when, moved)));
        return new Telling(
                told,
                present,
                isMoved ? Contact.Status.PLANNED : contact.status(),
                isMoved ? moved : contact.when(),
                isMoved ? before : contact.movedFrom(),
                ordinal(told));
    }

    /** As told; the next round of which the account of the fourth speaks is the fifth. */
    private OptionalInt ordinal(Told<Contact> told) {
        OptionalInt own = told.item().setting().ordinal();
        boolean isNext = own.isEmpty() && told.item().status() != Contact.Status.HELD && Rounds.isNext(told.item());
        if (!isNext) {
            return own;
        }
        IntStream held = sittings.getOrDefault(told.place(), List.of()).stream()
                .filter(one -> one.kind() == told.item().kind() && one.status() == Contact.Status.HELD && one.isMain())
                .flatMapToInt(one -> one.setting().ordinal().stream());
        return held.max().stream().map(last -> last + 1).findFirst();
    }

    /** "from June to November": read as one stretch, where the later time is the new one. */
    private static Edtf before(Edtf when, Optional<Edtf> moved) {
        boolean isFromTo = when.isInterval() && moved.filter(when.end()::equals).isPresent();
        return isFromTo ? when.start() : when;
    }

    private static boolean overlap(Item one, Item other) {
        return one.words().passage().overlaps(other.words().passage());
    }
}
