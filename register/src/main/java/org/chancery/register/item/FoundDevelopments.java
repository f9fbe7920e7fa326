package org.chancery.register.item;

import java.util.Map;
import org.chancery.reader.development.Development;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is told of the course of earlier things. */
final class FoundDevelopments extends Found<Development> {
    private static final String INSERT =
            "insert into found_development (finding_id, course, time) values (:finding, :course, :time)";

    private static final String SELECT = """
        select found_development.finding_id as finding, found_development.course as course,
               found_development.time as time
          from finding
          join found_development on found_development.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    FoundDevelopments() {
        super(Development.class);
    }

    @Override
    void keep(Handle handle, Map<String, Development> developments) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        Sides sides = new Sides(handle);
        developments.forEach((finding, development) -> {
            rows.bind("finding", finding)
                    .bind("course", Code.of(development.course()))
                    .bind("time", Code.of(development.when()))
                    .add();
            sides.add(finding, Sides.BY, development.by());
        });
        rows.execute();
        sides.keep();
    }

    @Override
    Map<String, Development> in(Findings findings) {
        return findings.items(
                SELECT,
                (row, finding, words) -> new Development(
                        Code.enumOf(Development.Course.class, row.getString("course")),
                        findings.sides(finding, Sides.BY),
                        Code.when(row.getString("time")),
                        words));
    }
}
