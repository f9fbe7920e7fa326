package org.chancery.register.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What identifies a document to a person.
 *
 * @param title its title, or its first words where it has none
 * @param name what the source was called when it was added, without the folder that it lay in
 * @param language BCP 47 tag
 * @param isRead false for a document kept in a language without a reader
 */
public record DocumentSummary(
        DocumentId id,
        String title,
        String name,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> address,
        String language,
        boolean isRead) {
    public DocumentSummary {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
