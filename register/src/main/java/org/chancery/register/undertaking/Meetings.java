package org.chancery.register.undertaking;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.text.Passage;
import org.chancery.register.contact.Contacts;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.told.Told;

/** The contacts of which documents tell, by the place of the document. */
final class Meetings {
    private final ByPlace<Contact> told;
    private final Contacts contacts;

    Meetings(List<StoredDocument> documents, Contacts contacts) {
        told = new ByPlace<>(Told.in(documents, Contact.class));
        this.contacts = contacts;
    }

    List<Told<Contact>> at(int place) {
        return told.at(place);
    }

    /** The contacts that a document is about. */
    List<ContactEntry> main(int place) {
        return told.at(place).stream()
                .filter(meeting -> meeting.item().isMain())
                .flatMap(meeting -> contacts.of(meeting.id()).stream())
                .toList();
    }

    boolean isMain(int place, ContactEntry contact) {
        return main(place).stream().anyMatch(main -> main.id().equals(contact.id()));
    }

    /** The contact that the same words of the document name. */
    Optional<ContactEntry> in(Told<?> words) {
        return told.at(words.place()).stream()
                .filter(meeting -> overlap(meeting, words))
                .flatMap(meeting -> contacts.of(meeting.id()).stream())
                .findFirst();
    }

    /** Whether two items of a document share words. */
    static boolean overlap(Told<?> one, Told<?> other) {
        Passage passage = one.item().words().passage();
        return passage.overlaps(other.item().words().passage());
    }
}
