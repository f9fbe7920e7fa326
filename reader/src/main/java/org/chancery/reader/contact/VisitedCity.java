package org.chancery.reader.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.contact.Contact.Status;

/** A meeting on a visit takes place in the city of the visit, where the text names no other place. */
final class VisitedCity {
    private final List<Contact> visits;

    /** The numbers of the visits on which someone is, in the order of the text. */
    private final Map<String, List<Integer>> byName = new HashMap<>();

    private VisitedCity(List<Contact> contacts, Set<String> cities) {
        visits = contacts.stream()
                .filter(visit -> visit.kind() == Kind.VISIT && visit.status() == Status.HELD)
                .filter(visit -> visit.where().filter(cities::contains).isPresent())
                .toList();
        for (int i = 0; i < visits.size(); i++) {
            for (Participant one : visits.get(i).participants()) {
                byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The contacts, those on a visit with its city. */
    static List<Contact> passedOn(List<Contact> contacts, Set<String> cities) {
        VisitedCity visited = new VisitedCity(contacts, cities);
        return contacts.stream()
                .map(contact -> visited.of(contact).map(contact::at).orElse(contact))
                .toList();
    }

    private Optional<String> of(Contact contact) {
        boolean isOpen = contact.kind() == Kind.MEETING
                && contact.status() == Status.HELD
                && contact.where().isEmpty();
        return isOpen
                ? contact.participants().stream()
                        .flatMap(one -> first(contact, byName.getOrDefault(one.name(), List.of())))
                        .min(Comparator.naturalOrder())
                        .flatMap(index -> visits.get(index).where())
                : Optional.empty();
    }

    private Stream<Integer> first(Contact contact, List<Integer> among) {
        return among.stream()
                .filter(index -> isDuring(contact, visits.get(index)))
                .limit(1);
    }

    private static boolean isDuring(Contact contact, Contact visit) {
        return visit.when().isEmpty()
                || contact.when().isEmpty()
                || visit.when().equals(contact.when())
                || isWithin(contact, visit);
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
}
