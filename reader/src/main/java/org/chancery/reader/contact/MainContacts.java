package org.chancery.reader.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.contact.Contact.Status;
import org.chancery.reader.language.Chart;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.time.Edtf;

/**
 * Tells which contacts a readout is about: the first that was held, or that it opens with; those of the same people in
 * the same days that it tells in their own right; and their visit where the heading speaks of one.
 */
final class MainContacts {
    /** What lies further apart is no part of one trip. */
    private static final int DAYS_OF_A_TRIP = 7;

    private final List<Contact> contacts;
    private final Set<Passage> foreground;
    private final boolean isOnVisit;

    /** @param foreground the words of contacts that are told in clauses of their own */
    MainContacts(Chart chart, List<Contact> contacts, Set<Passage> foreground) {
        this.contacts = contacts;
        this.foreground = foreground;
        isOnVisit = chart.tokens().sentences().stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.HEADING)
                .anyMatch(heading -> !chart.within(heading.from(), heading.to(), "visit-word")
                        .isEmpty());
    }

    /** All contacts in their order, the main ones marked. */
    List<Contact> marked() {
        int first = first();
        List<Contact> marked = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            boolean isVisit = isOnVisit && contact.kind() == Kind.VISIT && isFirstVisit(i);
            boolean isMain = i == first || isVisit || isOfTheTrip(contact, contacts.get(first));
            marked.add(isMain ? contact.asMain() : contact);
        }
        return List.copyOf(marked);
    }

    private int first() {
        boolean opensAhead = !contacts.isEmpty()
                && contacts.getFirst().status() != Status.HELD
                && isInForeground(contacts.getFirst());
        for (int i = 0; i < contacts.size() && !opensAhead; i++) {
            boolean isAside = contacts.get(i).kind() == Kind.VISIT && !isOnVisit && i + 1 < contacts.size();
            if (!isAside && contacts.get(i).status() == Status.HELD) {
                return i;
            }
        }
        return contacts.isEmpty() ? -1 : 0;
    }

    private boolean isFirstVisit(int index) {
        return contacts.subList(0, index).stream().noneMatch(other -> other.kind() == Kind.VISIT);
    }

    /** Whether a contact is told in its own right, of people of the first, as planned or held as that one, in its days. */
    private boolean isOfTheTrip(Contact contact, Contact first) {
        boolean isShared = contact.participants().stream()
                .anyMatch(one -> first.participants().stream()
                        .anyMatch(other -> other.name().equals(one.name())));
        return isOnVisit
                && contact.kind() != Kind.VISIT
                && contact.kind() != Kind.CONFERENCE
                && contact.status() == first.status()
                && isShared
                && isInForeground(contact)
                && isNear(contact.when(), first.when());
    }

    private boolean isInForeground(Contact contact) {
        return contact.words().passages().stream().anyMatch(foreground::contains);
    }

    private static boolean isNear(Optional<Edtf> one, Optional<Edtf> other) {
        Optional<LocalDate> day = one.flatMap(Edtf::first);
        Optional<LocalDate> first = other.flatMap(Edtf::first);
        return day.isEmpty()
                || first.filter(known -> Math.abs(ChronoUnit.DAYS.between(known, day.get())) <= DAYS_OF_A_TRIP)
                        .isPresent();
    }
}
