package org.chancery.register.document;

import java.util.List;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.KeptText;
import org.chancery.register.item.StoredItem;

/**
 * A document with its text and what was read in it, in the order of reading.
 *
 * @param items those that count
 * @param aside decided items that do not count here: rejected ones, and those whose words do not stand in this text
 * @param doubts what the reader was unsure of, in the order of the text
 */
public record StoredDocument(
        DocumentSummary summary, KeptText text, List<StoredItem> items, List<StoredItem> aside, List<Doubt> doubts) {
    public StoredDocument {
        items = List.copyOf(items);
        aside = List.copyOf(aside);
        doubts = List.copyOf(doubts);
    }

    /** A document on whose items nobody has decided. */
    public StoredDocument(DocumentSummary summary, KeptText text, List<StoredItem> items, List<Doubt> doubts) {
        this(summary, text, items, List.of(), doubts);
    }
}
