package org.chancery.reader.contact;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.contact.Contact.Status;
import org.chancery.reader.language.Chart;
import org.chancery.reader.text.Sentence;

/** Tells which contact a readout is about: the first that was held, and its visit where the heading speaks of one. */
final class MainContacts {
    private MainContacts() {}

    static List<Contact> marked(Chart chart, List<Contact> contacts) {
        boolean isOnVisit = chart.tokens().sentences().stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.HEADING)
                .anyMatch(heading -> !chart.within(heading.from(), heading.to(), "visit-word")
                        .isEmpty());
        int first = first(contacts, isOnVisit);
        int visit = isOnVisit ? firstVisit(contacts) : -1;
        List<Contact> marked = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            marked.add(i == first || i == visit ? asMain(contact) : contact);
        }
        return List.copyOf(marked);
    }

    private static int first(List<Contact> contacts, boolean isOnVisit) {
        for (int i = 0; i < contacts.size(); i++) {
            boolean isAside = contacts.get(i).kind() == Kind.VISIT && !isOnVisit && i + 1 < contacts.size();
            if (!isAside && contacts.get(i).status() == Status.HELD) {
                return i;
            }
        }
        return contacts.isEmpty() ? -1 : 0;
    }

    private static int firstVisit(List<Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            if (contacts.get(i).kind() == Kind.VISIT) {
                return i;
            }
        }
        return -1;
    }

    private static Contact asMain(Contact contact) {
        return new Contact(
                contact.kind(),
                contact.subkind(),
                contact.status(),
                true,
                contact.when(),
                contact.where(),
                contact.sides(),
                contact.participants(),
                contact.setting(),
                contact.movedFrom(),
                contact.words());
    }
}
