package org.chancery.register.item;

import java.util.Map;
import java.util.Optional;
import org.chancery.reader.position.Position;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Positions. */
final class FoundPositions extends Found<Position> {
    private static final String INSERT =
            "insert into found_position (finding_id, act, speaker) values (:finding, :act, :speaker)";

    private static final String SELECT = """
        select found_position.finding_id as finding, found_position.act as act, found_position.speaker as speaker
          from finding
          join found_position on found_position.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    FoundPositions() {
        super(Position.class);
    }

    @Override
    void keep(Handle handle, Map<String, Position> positions) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        Sides sides = new Sides(handle);
        positions.forEach((finding, position) -> {
            rows.bind("finding", finding)
                    .bind("act", Code.of(position.act()))
                    .bind("speaker", Code.of(position.speaker()))
                    .add();
            sides.add(finding, Sides.BY, position.by());
        });
        rows.execute();
        sides.keep();
    }

    @Override
    Map<String, Position> in(Findings findings) {
        return findings.items(
                SELECT,
                (row, finding, words) -> new Position(
                        Code.enumOf(Position.Act.class, row.getString("act")),
                        findings.sides(finding, Sides.BY),
                        Optional.ofNullable(row.getString("speaker")),
                        words));
    }
}
