package org.chancery.register.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.BodyEntry;
import org.chancery.register.entry.BodyEntry.Session;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.evidence.Evidence;

/** Standing bodies with their sessions: the ledger of what was announced and held. */
final class Bodies {
    private static final Set<Contact.Kind> SITTINGS = Set.of(Contact.Kind.SESSION, Contact.Kind.CONSULTATIONS);

    private final BodyNames names;

    Bodies(BodyNames names) {
        this.names = names;
    }

    /** The bodies that contacts name, by name. A sitting that names none is of the only body that sits in this form. */
    List<BodyEntry> of(List<ContactEntry> contacts) {
        Map<String, List<ContactEntry>> sittings = new LinkedHashMap<>();
        for (ContactEntry contact : contacts) {
            contact.body()
                    .ifPresent(body -> sittings.computeIfAbsent(body, name -> new ArrayList<>())
                            .add(contact));
        }
        for (ContactEntry contact : contacts) {
            if (contact.body().isEmpty() && contact.ordinal().isPresent()) {
                only(sittings, contact).ifPresent(all -> all.add(contact));
            }
        }
        return sittings.entrySet().stream()
                .map(body -> entry(body.getKey(), body.getValue()))
                .sorted(Comparator.comparing(BodyEntry::name))
                .toList();
    }

    private static Optional<List<ContactEntry>> only(Map<String, List<ContactEntry>> sittings, ContactEntry contact) {
        List<List<ContactEntry>> alike = sittings.values().stream()
                .filter(all -> SITTINGS.contains(contact.kind())
                        && all.stream()
                                .anyMatch(one -> one.kind() == contact.kind()
                                        && one.ordinal().isPresent()))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private BodyEntry entry(String name, List<ContactEntry> contacts) {
        List<Session> sessions = contacts.stream()
                .filter(contact -> contact.ordinal().isPresent() || SITTINGS.contains(contact.kind()))
                .map(Bodies::session)
                .sorted(Comparator.comparingInt(
                                (Session session) -> session.ordinal().orElse(Integer.MAX_VALUE))
                        .thenComparing(session -> session.held()
                                .or(session::planned)
                                .map(Object::toString)
                                .orElse("")))
                .toList();
        ContactEntry first = contacts.stream()
                .min(Comparator.comparing(contact -> contact.id().toString()))
                .orElseThrow();
        List<Evidence> evidence = contacts.stream()
                .flatMap(contact -> contact.evidence().stream())
                .toList();
        List<String> others =
                names.family(name).stream().filter(other -> !other.equals(name)).toList();
        return new BodyEntry(first.id(), name, others, sessions, evidence);
    }

    private static Session session(ContactEntry contact) {
        boolean isHeld = contact.status() == Contact.Status.HELD;
        boolean wasAnnounced = contact.accounts().stream().anyMatch(account -> account.status() != Contact.Status.HELD);
        Optional<Edtf> announced = wasAnnounced ? contact.plannedFirst().or(contact::when) : Optional.empty();
        return new Session(
                contact.ordinal(),
                announced,
                isHeld ? contact.when() : Optional.empty(),
                contact.where(),
                contact.coChairs(),
                Optional.of(contact.id()),
                contact.evidence());
    }
}
