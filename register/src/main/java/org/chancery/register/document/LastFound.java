package org.chancery.register.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.reader.text.KeptText;
import org.chancery.register.database.Instants;
import org.chancery.register.item.Items;
import org.chancery.register.item.Readings;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Handle;

/** The items of a document as the last reading that found each of them gave it, in whatever text it stood. */
public final class LastFound {
    // the names of readings sort by the time at which they became known
    private static final String READINGS = """
        select finding.item_id as item, max(finding.reading_id) as reading
          from item
          join finding on finding.item_id = item.id
          join reading on reading.id = finding.reading_id
         where item.document_id = :document
           and reading.known_at <= :known
         group by finding.item_id
         order by reading desc, item
        """;

    private static final String TEXT = """
        select kept_text.content as content
          from reading
          join kept_text on kept_text.sha256 = reading.text_sha256
         where reading.id = :reading
         order by reading.id
        """;

    private LastFound() {}

    /**
     * The items that readings known by an instant have found; what people added is none of them.
     *
     * @param known only readings known by then
     */
    public static List<StoredItem> of(Handle handle, DocumentId document, Instant known) {
        Map<UUID, Set<UUID>> byReading = new LinkedHashMap<>();
        handle.createQuery(READINGS)
                .bind("document", document.toString())
                .bind("known", Instants.text(known))
                .map((row, context) ->
                        List.of(UUID.fromString(row.getString("reading")), UUID.fromString(row.getString("item"))))
                .forEach(found -> byReading
                        .computeIfAbsent(found.getFirst(), key -> new LinkedHashSet<>())
                        .add(found.getLast()));
        return byReading.entrySet().stream()
                .flatMap(found -> read(handle, found.getKey()).stream()
                        .filter(item -> found.getValue().contains(item.id())))
                .toList();
    }

    private static List<StoredItem> read(Handle handle, UUID reading) {
        return Items.of(handle, Readings.one(reading), Map.of(reading, text(handle, reading)))
                .getOrDefault(reading, List.of());
    }

    private static KeptText text(Handle handle, UUID reading) {
        return new KeptText(handle.createQuery(TEXT)
                .bind("reading", reading.toString())
                .map((row, context) -> row.getString("content"))
                .one());
    }
}
