package org.chancery.register.check;

import java.util.Optional;
import org.chancery.register.document.DocumentId;

/**
 * Something in a register that is not as it was kept.
 *
 * @param document the document that it is found in, where it belongs to one
 * @param sentence what is wrong, in plain words
 */
public record Fault(Optional<DocumentId> document, String sentence) {
    static Fault of(String sentence) {
        return new Fault(Optional.empty(), sentence);
    }

    @Override
    public String toString() {
        return document.map(id -> "document " + id + ": ").orElse("") + sentence;
    }
}
