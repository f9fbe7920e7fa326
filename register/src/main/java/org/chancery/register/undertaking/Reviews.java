package org.chancery.register.undertaking;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.time.Edtf;
import org.chancery.register.contact.Contacts;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Told;

/** Finds the contact whose results were reviewed: "the agreements reached in New York". */
final class Reviews {
    private final Contacts contacts;

    Reviews(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The last contact held before the document at the place and time that the words name. */
    Optional<ContactEntry> contactIn(Told<Development> review) {
        Set<String> words = Folded.words(review.item().words().quote());
        return contacts.entries().stream()
                .filter(contact -> contact.status() == Contact.Status.HELD)
                .filter(contact -> contact.when()
                        .flatMap(Edtf::last)
                        .filter(last -> last.isBefore(review.day()))
                        .isPresent())
                .filter(contact -> contact.where()
                        .map(Folded::words)
                        .filter(place -> !place.isEmpty() && words.containsAll(place))
                        .isPresent())
                .filter(contact -> review.item()
                        .when()
                        .map(when -> contact.when().get().overlaps(when))
                        .orElse(true))
                .max(Comparator.comparing(
                        contact -> contact.when().flatMap(Edtf::last).orElseThrow()));
    }
}
