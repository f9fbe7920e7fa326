package org.chancery.register.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.contact.Contact;
import org.chancery.register.entry.BodyEntry;
import org.chancery.register.entry.BodyEntry.Session;
import org.chancery.register.entry.ContactEntry;

/** Standing mechanisms and their numbered sessions, out of the contacts that name them. */
final class Bodies {
    private static final double ALIKE = 0.99;

    private Bodies() {}

    static List<BodyEntry> of(List<ContactEntry> contacts) {
        List<ContactEntry> sitting =
                contacts.stream().filter(contact -> contact.body().isPresent()).toList();
        return Clusters.of(sitting, Bodies::isOneBody).stream()
                .map(Bodies::entry)
                .sorted(Comparator.comparing(BodyEntry::name))
                .toList();
    }

    private static boolean isOneBody(ContactEntry a, ContactEntry b) {
        return Folded.shared(a.body().orElse(""), b.body().orElse("")) >= ALIKE;
    }

    private static BodyEntry entry(List<ContactEntry> contacts) {
        Set<String> names = new LinkedHashSet<>();
        contacts.forEach(contact -> contact.body().ifPresent(names::add));
        String name = names.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        names.remove(name);
        List<Session> sessions = contacts.stream()
                .map(Bodies::session)
                .sorted(Comparator.comparingInt(
                        (Session session) -> session.ordinal().orElse(0)))
                .toList();
        ContactEntry first = contacts.stream()
                .min(Comparator.comparing(contact -> contact.id().toString()))
                .orElseThrow();
        return new BodyEntry(
                first.id(),
                name,
                names.stream().sorted().toList(),
                sessions,
                contacts.stream()
                        .flatMap(contact -> contact.evidence().stream())
                        .toList());
    }

    private static Session session(ContactEntry contact) {
        boolean isHeld = contact.status() == Contact.Status.HELD;
        return new Session(
                contact.ordinal(),
                isHeld ? contact.plannedFirst() : contact.plannedFirst().or(contact::when),
                isHeld ? contact.when() : Optional.empty(),
                contact.where(),
                new ArrayList<>(contact.attendance().stream()
                        .map(ContactEntry.Attendance::name)
                        .toList()),
                Optional.of(contact.id()),
                contact.evidence());
    }
}
