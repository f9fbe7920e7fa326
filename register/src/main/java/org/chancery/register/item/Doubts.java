package org.chancery.register.item;

import java.util.List;
import java.util.UUID;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Passage;
import org.jdbi.v3.core.Handle;

/** The doubts of readings. */
public final class Doubts {
    private static final String OF_READING = """
        select start_unit, end_unit, kind, settled from reading_doubt where reading_id = :reading order by place
        """;

    private Doubts() {}

    /** Keeps the doubts of a reading, in the transaction of the handle. */
    public static void keep(Handle handle, UUID reading, List<Doubt> doubts) {
        for (int place = 0; place < doubts.size(); place++) {
            Doubt doubt = doubts.get(place);
            handle.createUpdate("""
                insert into reading_doubt (reading_id, place, start_unit, end_unit, kind, settled)
                values (:reading, :place, :start, :end, :kind, :settled)
                """)
                    .bind("reading", reading.toString())
                    .bind("place", place)
                    .bind("start", doubt.at().start())
                    .bind("end", doubt.at().end())
                    .bind("kind", Code.of(doubt.kind()))
                    .bind("settled", doubt.settled())
                    .execute();
        }
    }

    /** The doubts of a reading, in the order of the text. */
    public static List<Doubt> of(Handle handle, UUID reading) {
        return handle.createQuery(OF_READING)
                .bind("reading", reading.toString())
                .map((row, context) -> new Doubt(
                        new Passage(row.getInt("start_unit"), row.getInt("end_unit")),
                        Code.enumOf(Doubt.Kind.class, row.getString("kind")),
                        row.getString("settled")))
                .list();
    }
}
