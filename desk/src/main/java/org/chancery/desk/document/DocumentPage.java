package org.chancery.desk.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.reader.text.Item;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.item.StoredItem;

/**
 * The room of a document.
 *
 * @param publisher empty if unknown
 * @param published empty if unknown
 * @param address empty if unknown
 * @param isLink whether the address may be followed
 */
record DocumentPage(
        String title,
        String publisher,
        String published,
        String address,
        boolean isLink,
        String language,
        boolean isRead,
        List<MarkedText.Paragraph> paragraphs,
        List<Reading> readings) {
    static DocumentPage of(StoredDocument document) {
        DocumentSummary summary = document.summary();
        List<Reading> readings = readings(document);
        String address = summary.address().orElse("");
        return new DocumentPage(
                summary.title(),
                summary.publisher().orElse(""),
                summary.published().map(WrittenDates::of).orElse(""),
                address,
                address.startsWith("https://") || address.startsWith("http://"),
                summary.language(),
                summary.isRead(),
                new MarkedText(document.text().content(), readings).paragraphs(),
                readings);
    }

    private static List<Reading> readings(StoredDocument document) {
        List<Item> items = document.items().stream()
                .map(StoredItem::item)
                .sorted(Comparator.comparing(item -> item.words().passage()))
                .toList();
        List<Reading> readings = new ArrayList<>();
        for (Item item : items) {
            readings.add(Reading.of(readings.size() + 1, item));
        }
        return List.copyOf(readings);
    }
}
