package org.chancery.register.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.Readout;
import org.chancery.register.database.Ids;
import org.chancery.register.database.Instants;
import org.chancery.register.item.Doubts;
import org.chancery.register.item.Items;
import org.jdbi.v3.core.Handle;

/**
 * One reading of a kept text, as it is kept: items, doubts, and the pairs of sides of which it tells.
 *
 * @param text the hash of the kept text
 * @param version what read it
 */
record KeptReading(String document, String publication, String text, String version, Instant now) {
    /**
     * Keeps it, in the transaction of a handle.
     *
     * @param names the names of the items, in the order of the readout; empty for one that gets a new name
     */
    UUID keep(Handle handle, Readout readout, List<Optional<UUID>> names) {
        UUID reading = Ids.at(now);
        handle.createUpdate("""
            insert into reading (id, publication_id, text_sha256, reader_version, known_at)
            values (:id, :publication, :text, :version, :now)
            """)
                .bind("id", reading.toString())
                .bind("publication", publication)
                .bind("text", text)
                .bind("version", version)
                .bind("now", Instants.text(now))
                .execute();
        Items.keep(handle, UUID.fromString(document), reading, readout, now, names);
        Doubts.keep(handle, reading, readout.doubts());
        for (Pairs.Pair pair : Pairs.of(readout.items())) {
            handle.createUpdate("insert into reading_relation (reading_id, one, other) values (:id, :one, :other)")
                    .bind("id", reading.toString())
                    .bind("one", pair.one().key())
                    .bind("other", pair.other().key())
                    .execute();
        }
        return reading;
    }
}
