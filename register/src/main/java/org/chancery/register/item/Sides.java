package org.chancery.register.item;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.chancery.reader.side.Side;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which sides findings name, and in what role. Those to be written are gathered, then kept at once. */
final class Sides {
    static final String TAKES_PART = "takes-part";
    static final String BY = "by";
    static final String TO = "to";

    private static final String INSERT =
            "insert into finding_side (finding_id, role, side) values (:finding, :role, :side)";

    private static final String SELECT = """
        select finding_side.finding_id as finding, finding_side.role as role, finding_side.side as side
          from finding
          join finding_side on finding_side.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place, role, side
        """;

    private final PreparedBatch rows;

    Sides(Handle handle) {
        rows = handle.prepareBatch(INSERT);
    }

    /** A side with what it is in a finding. */
    record Named(String role, Side side) {}

    void add(String finding, String role, SortedSet<Side> sides) {
        for (Side side : sides) {
            rows.bind("finding", finding)
                    .bind("role", role)
                    .bind("side", side.key())
                    .add();
        }
    }

    void keep() {
        rows.execute();
    }

    /** By finding. */
    static Map<String, List<Named>> in(Chosen chosen) {
        return chosen.lists(SELECT, row -> new Named(row.getString("role"), Side.ofKey(row.getString("side"))));
    }
}
