package org.chancery.register.item;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.Readout;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.KeptText;
import org.chancery.register.database.Ids;
import org.chancery.register.database.Instants;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The items of documents. */
public final class Items {
    private static final String INSERT =
            "insert into item (id, document_id, kind, known_at) values (:id, :document, :kind, :now)";

    private static final String INSERT_FINDING = """
        insert into finding (id, item_id, reading_id, place, rule)
        values (:finding, :item, :reading, :place, :rule)
        """;

    private Items() {}

    /**
     * Keeps all items of a reading, in the transaction of the handle.
     *
     * @param names the names of the items, in their order; empty for one that is new and gets its name now
     */
    public static void keep(
            Handle handle, UUID document, UUID reading, Readout readout, Instant now, List<Optional<UUID>> names) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        PreparedBatch findings = handle.prepareBatch(INSERT_FINDING);
        Passages passages = new Passages(handle);
        Map<String, Item> found = new LinkedHashMap<>();
        for (Item item : readout.items().toList()) {
            Optional<UUID> known = names.get(found.size());
            String id = known.orElseGet(() -> Ids.at(now)).toString();
            String finding = Ids.at(now).toString();
            if (known.isEmpty()) {
                rows.bind("id", id)
                        .bind("document", document.toString())
                        .bind("kind", Kind.of(item).code())
                        .bind("now", Instants.text(now))
                        .add();
            }
            findings.bind("finding", finding)
                    .bind("item", id)
                    .bind("reading", reading.toString())
                    .bind("place", found.size())
                    .bind("rule", item.words().rule())
                    .add();
            passages.add(finding, item.words().passages());
            found.put(finding, item);
        }
        rows.execute();
        findings.execute();
        passages.keep();
        for (Kind kind : Kind.values()) {
            Found.of(kind).keepOwn(handle, found);
        }
    }

    /**
     * The items that readings found, in their order.
     *
     * @param texts the text of each reading
     */
    public static Map<UUID, List<StoredItem>> of(Handle handle, Readings readings, Map<UUID, KeptText> texts) {
        return new Findings(new Chosen(handle, readings), texts).items();
    }
}
