package org.chancery.register.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.document.DocumentSummary;

/**
 * Something found.
 *
 * @param heading what it is, on one line: the title of a document, the name and posts of a person
 * @param document the document, or the one in which the item was read
 * @param item the item's name in the register; empty for a document
 * @param snippets where the words stand; of an item the sentence that it was read in, marked or not; of a document the
 *     sentences that have most of the words, none if only its names have them
 */
public record Hit(Kind kind, String heading, DocumentSummary document, Optional<UUID> item, List<Snippet> snippets) {
    public Hit {
        snippets = List.copyOf(snippets);
        if (item.isPresent() == (kind == Kind.DOCUMENT)) {
            throw new IllegalArgumentException("a hit is a document or an item: " + heading);
        }
    }
}
