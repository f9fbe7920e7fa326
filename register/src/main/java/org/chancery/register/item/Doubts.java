package org.chancery.register.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Passage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The doubts of readings. */
public final class Doubts {
    private static final String INSERT = """
        insert into reading_doubt (reading_id, place, start_unit, end_unit, kind, settled)
        values (:reading, :place, :start, :end, :kind, :settled)
        """;

    private static final String SELECT = """
        select reading_id, start_unit, end_unit, kind, settled
          from reading_doubt
         where reading_id in (<readings>)
         order by reading_id, place
        """;

    private Doubts() {}

    private record Row(UUID reading, Doubt doubt) {}

    /** Keeps the doubts of a reading, in the transaction of the handle. */
    public static void keep(Handle handle, UUID reading, List<Doubt> doubts) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        int place = 0;
        for (Doubt doubt : doubts) {
            rows.bind("reading", reading.toString())
                    .bind("place", place++)
                    .bind("start", doubt.at().start())
                    .bind("end", doubt.at().end())
                    .bind("kind", Code.of(doubt.kind()))
                    .bind("settled", doubt.settled())
                    .add();
        }
        rows.execute();
    }

    /** The doubts of each reading that has any, in the order of the text. */
    public static Map<UUID, List<Doubt>> of(Handle handle, Readings readings) {
        Map<UUID, List<Doubt>> doubts = new HashMap<>();
        new Chosen(handle, readings)
                .list(
                        SELECT,
                        (row, context) -> new Row(
                                UUID.fromString(row.getString("reading_id")),
                                new Doubt(
                                        new Passage(row.getInt("start_unit"), row.getInt("end_unit")),
                                        Code.enumOf(Doubt.Kind.class, row.getString("kind")),
                                        row.getString("settled"))))
                .forEach(row -> doubts.computeIfAbsent(row.reading(), first -> new ArrayList<>())
                        .add(row.doubt()));
        return doubts;
    }
}
