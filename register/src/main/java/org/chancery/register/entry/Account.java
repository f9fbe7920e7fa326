package org.chancery.register.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.document.DocumentId;
import org.chancery.register.evidence.Evidence;

/**
 * What one document tells of a contact.
 *
 * @param publisher who tells it
 * @param of the side whose office tells it; empty for an agency and others
 * @param isMain whether the document is about the contact
 * @param when the time that this account gives
 * @param reason why it is taken to tell of this contact; empty for the first
 */
public record Account(
        DocumentId document,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<Side> of,
        boolean isMain,
        Contact.Status status,
        Optional<Edtf> when,
        Optional<String> where,
        String reason,
        Evidence.Words evidence) {}
