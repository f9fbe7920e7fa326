package org.chancery.reader.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.contact.Contact.Status;
import org.chancery.reader.text.Sentence;

/** Brings those who chair to the contact that they chair: the one told in the same sentence, or else the last before it. */
final class ChairedContacts {
    private static final Set<Kind> SITTINGS = Set.of(Kind.SESSION, Kind.CONSULTATIONS);

    /** What nobody chairs. */
    private static final Set<Kind> UNCHAIRED = Set.of(Kind.VISIT, Kind.LETTERS);

    /** Where a contact is told. */
    private record Place(int from, Sentence sentence, int index) {}

    private final ToldContacts contacts;
    private final List<Place> places = new ArrayList<>();

    ChairedContacts(ToldContacts contacts) {
        this.contacts = contacts;
    }

    /** A clause tells of the contact at a place among all; clauses come in the order of the text. */
    void told(Clause clause, int index) {
        if (!UNCHAIRED.contains(contacts.at(index).kind())) {
            places.add(new Place(clause.trigger().from(), clause.sentence(), index));
        }
    }

    /** Those who chair get their contact, if the text tells of one. */
    void add(Chairs.Told chairs) {
        boolean isLone = chairs.people().size() + chairs.organisations().size() == 1;
        here(chairs)
                .or(() -> before(chairs))
                // one alone may preside over what is no sitting of two sides
                .filter(place -> !isLone || isSitting(place))
                .ifPresent(place -> contacts.chaired(place.index(), chairs));
    }

    private boolean isSitting(Place place) {
        Contact contact = contacts.at(place.index());
        return SITTINGS.contains(contact.kind()) && contact.sides().size() == 2;
    }

    private Optional<Place> here(Chairs.Told chairs) {
        return places.stream()
                .filter(place -> place.sentence().equals(chairs.sentence()))
                .min(Comparator.comparing((Place place) -> !isSitting(place))
                        .thenComparingInt(
                                place -> Math.abs(place.from() - chairs.words().from())));
    }

    /** Of the contacts told before, the last sitting that was held of the same paragraph, or else of all. */
    private Optional<Place> before(Chairs.Told chairs) {
        int paragraph = chairs.sentence().paragraph();
        return places.stream()
                .filter(place -> place.from() < chairs.sentence().from())
                .filter(place -> place.sentence().paragraph() == paragraph || isSitting(place))
                .min(Comparator.comparing((Place place) -> place.sentence().paragraph() != paragraph)
                        .thenComparing(place -> !isSitting(place))
                        .thenComparing(place -> contacts.at(place.index()).status() != Status.HELD)
                        .thenComparingInt(place -> -place.from()));
    }
}
