package org.chancery.register.decision;

import java.util.List;
import org.chancery.register.document.StoredDocument;

/**
 * All that tells of a relation at one moment of the register.
 *
 * @param documents those published by a day, earliest first, with what people decided on their items laid over them
 * @param rulings what people decided on entries and links
 */
public record Testimony(List<StoredDocument> documents, Rulings rulings) {
    public Testimony {
        documents = List.copyOf(documents);
    }
}
