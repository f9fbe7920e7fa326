package org.chancery.register.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.Readout;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.chancery.register.database.Ids;
import org.chancery.register.database.Instants;
import org.jdbi.v3.core.Handle;

/** The items of documents. */
public final class Items {
    private Items() {}

    private record Row(String finding, UUID item, String kind, String rule) {}

    /**
     * Keeps all items of a reading, in the transaction of the handle.
     *
     * @param names the names of the items, in their order; empty for one that is new and gets its name now
     */
    public static void keep(
            Handle handle, UUID document, UUID reading, Readout readout, Instant now, List<Optional<UUID>> names) {
        int place = 0;
        for (Item item : readout.items().toList()) {
            String id = names.get(place)
                    .map(UUID::toString)
                    .orElseGet(() -> newItem(handle, document, Slots.kind(item), now));
            String finding = Ids.at(now).toString();
            handle.createUpdate("""
                insert into finding (id, item_id, reading_id, place, rule)
                values (:finding, :item, :reading, :place, :rule)
                """)
                    .bind("finding", finding)
                    .bind("item", id)
                    .bind("reading", reading.toString())
                    .bind("place", place++)
                    .bind("rule", item.words().rule())
                    .execute();
            passages(handle, finding, item.words().passages());
            new Slots(handle, finding).write(item);
        }
    }

    /** A row for an item that was not known before. */
    private static String newItem(Handle handle, UUID document, String kind, Instant now) {
        String id = Ids.at(now).toString();
        handle.createUpdate("""
            insert into item (id, document_id, kind, known_at) values (:id, :document, :kind, :now)
            """)
                .bind("id", id)
                .bind("document", document.toString())
                .bind("kind", kind)
                .bind("now", Instants.text(now))
                .execute();
        return id;
    }

    private static void passages(Handle handle, String finding, List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            handle.createUpdate("""
                insert into finding_passage (finding_id, place, start_unit, end_unit)
                values (:finding, :place, :start, :end)
                """)
                    .bind("finding", finding)
                    .bind("place", i)
                    .bind("start", passages.get(i).start())
                    .bind("end", passages.get(i).end())
                    .execute();
        }
    }

    /** The items that a reading found, in their order. */
    public static List<StoredItem> of(Handle handle, UUID reading, KeptText text) {
        List<Row> rows = handle.createQuery("""
            select finding.id as finding, item.id as item, item.kind as kind, finding.rule as rule
              from finding
              join item on item.id = finding.item_id
             where finding.reading_id = :reading
             order by finding.place
            """)
                .bind("reading", reading.toString())
                .map((row, context) -> new Row(
                        row.getString("finding"),
                        UUID.fromString(row.getString("item")),
                        row.getString("kind"),
                        row.getString("rule")))
                .list();
        List<StoredItem> items = new ArrayList<>();
        for (Row row : rows) {
            Words words = new Words(text, passages(handle, row.finding()), row.rule());
            items.add(new StoredItem(row.item(), new FoundItems(handle, row.finding(), words).item(row.kind())));
        }
        return items;
    }

    private static List<Passage> passages(Handle handle, String finding) {
        return handle.createQuery("""
            select start_unit, end_unit from finding_passage where finding_id = :finding order by place
            """)
                .bind("finding", finding)
                .map((row, context) -> new Passage(row.getInt("start_unit"), row.getInt("end_unit")))
                .list();
    }
}
