package org.chancery.register.item;

import java.util.List;
import java.util.Map;
import org.chancery.reader.text.Passage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Where findings stand in their texts. Those to be written are gathered, then kept at once. */
final class Passages {
    private static final String INSERT = """
        insert into finding_passage (finding_id, place, start_unit, end_unit)
        values (:finding, :place, :start, :end)
        """;

    private static final String SELECT = """
        select finding_passage.finding_id as finding, finding_passage.start_unit as start_unit,
               finding_passage.end_unit as end_unit
          from finding
          join finding_passage on finding_passage.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place, finding_passage.place
        """;

    private final PreparedBatch rows;

    Passages(Handle handle) {
        rows = handle.prepareBatch(INSERT);
    }

    void add(String finding, List<Passage> passages) {
        int place = 0;
        for (Passage passage : passages) {
            rows.bind("finding", finding)
                    .bind("place", place++)
                    .bind("start", passage.start())
                    .bind("end", passage.end())
                    .add();
        }
    }

    void keep() {
        rows.execute();
    }

    /** By finding, the quoted one first. */
    static Map<String, List<Passage>> in(Chosen chosen) {
        return chosen.lists(SELECT, row -> new Passage(row.getInt("start_unit"), row.getInt("end_unit")));
    }
}
