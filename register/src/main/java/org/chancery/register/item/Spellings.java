package org.chancery.register.item;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Under what other spellings findings tell of someone. Those to be written are gathered, then kept at once. */
final class Spellings {
    private static final String INSERT =
            "insert into finding_spelling (finding_id, place, spelling) values (:finding, :place, :spelling)";

    private static final String SELECT = """
        select finding_spelling.finding_id as finding, finding_spelling.spelling as spelling
          from finding
          join finding_spelling on finding_spelling.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place, finding_spelling.place
        """;

    private final PreparedBatch rows;

    Spellings(Handle handle) {
        rows = handle.prepareBatch(INSERT);
    }

    void add(String finding, List<String> spellings) {
        int place = 0;
        for (String spelling : spellings) {
            rows.bind("finding", finding)
                    .bind("place", place++)
                    .bind("spelling", spelling)
                    .add();
        }
    }

    void keep() {
        rows.execute();
    }

    /** By finding. */
    static Map<String, List<String>> in(Chosen chosen) {
        return chosen.lists(SELECT, row -> row.getString("spelling"));
    }
}
