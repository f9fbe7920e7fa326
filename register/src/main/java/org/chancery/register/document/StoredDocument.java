package org.chancery.register.document;

import java.util.List;
import org.chancery.reader.text.KeptText;
import org.chancery.register.item.StoredItem;

/** A document with its text and what was read in it, in the order of reading. */
public record StoredDocument(DocumentSummary summary, KeptText text, List<StoredItem> items) {
    public StoredDocument {
        items = List.copyOf(items);
    }
}
