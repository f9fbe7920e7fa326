package org.chancery.register.item;

import java.util.Map;
import java.util.Optional;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Undertakings. */
final class FoundUndertakings extends Found<Undertaking> {
    private static final String INSERT = """
        insert into found_undertaking (finding_id, kind, due, due_first, due_last, moved_from, firmness,
                                       condition, agreement)
        values (:finding, :kind, :due, :first, :last, :movedFrom, :firmness, :condition, :agreement)
        """;

    private static final String SELECT = """
        select found_undertaking.finding_id as finding, found_undertaking.kind as kind, found_undertaking.due as due,
               found_undertaking.moved_from as moved_from, found_undertaking.firmness as firmness,
               found_undertaking.condition as condition, found_undertaking.agreement as agreement
          from finding
          join found_undertaking on found_undertaking.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    FoundUndertakings() {
        super(Undertaking.class);
    }

    @Override
    void keep(Handle handle, Map<String, Undertaking> undertakings) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        Sides sides = new Sides(handle);
        undertakings.forEach((finding, undertaking) -> {
            rows.bind("finding", finding)
                    .bind("kind", Code.of(undertaking.kind()))
                    .bind("due", Code.of(undertaking.due()))
                    .bind("first", Code.of(undertaking.due().flatMap(Edtf::first)))
                    .bind("last", Code.of(undertaking.due().flatMap(Edtf::last)))
                    .bind("movedFrom", Code.of(undertaking.movedFrom()))
                    .bind("firmness", Code.of(undertaking.firmness()))
                    .bind("condition", Code.of(undertaking.condition()))
                    .bind("agreement", Code.of(undertaking.document()))
                    .add();
            sides.add(finding, Sides.BY, undertaking.by());
            sides.add(finding, Sides.TO, undertaking.to());
        });
        rows.execute();
        sides.keep();
    }

    @Override
    Map<String, Undertaking> in(Findings findings) {
        return findings.items(
                SELECT,
                (row, finding, words) -> new Undertaking(
                        Code.enumOf(Undertaking.Kind.class, row.getString("kind")),
                        findings.sides(finding, Sides.BY),
                        findings.sides(finding, Sides.TO),
                        Code.when(row.getString("due")),
                        Code.when(row.getString("moved_from")),
                        Code.enumOf(Undertaking.Firmness.class, row.getString("firmness")),
                        Optional.ofNullable(row.getString("condition")),
                        Optional.ofNullable(row.getString("agreement")),
                        words));
    }
}
