package org.chancery.register.document;

import java.util.List;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.KeptText;
import org.chancery.register.item.StoredItem;

/**
 * A document with its text and what was read in it, in the order of reading.
 *
 * @param doubts what the reader was unsure of, in the order of the text
 */
public record StoredDocument(DocumentSummary summary, KeptText text, List<StoredItem> items, List<Doubt> doubts) {
    public StoredDocument {
        items = List.copyOf(items);
        doubts = List.copyOf(doubts);
    }
}
