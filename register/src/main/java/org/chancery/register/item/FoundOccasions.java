package org.chancery.register.item;

import java.util.Map;
import java.util.Optional;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.time.CalendarDate;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.YearlyDay;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Occasions, on a day of one year or of every year. */
final class FoundOccasions extends Found<Occasion> {
    private static final String INSERT =
            "insert into found_occasion (finding_id, name, side, date) values (:finding, :name, :side, :date)";

    private static final String SELECT = """
        select found_occasion.finding_id as finding, found_occasion.name as name, found_occasion.side as side,
               found_occasion.date as date
          from finding
          join found_occasion on found_occasion.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    FoundOccasions() {
        super(Occasion.class);
    }

    @Override
    void keep(Handle handle, Map<String, Occasion> occasions) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        occasions.forEach((finding, occasion) -> rows.bind("finding", finding)
                .bind("name", occasion.name())
                .bind("side", Code.of(occasion.side()))
                .bind("date", Code.of(occasion.date()))
                .add());
        rows.execute();
    }

    @Override
    Map<String, Occasion> in(Findings findings) {
        return findings.items(
                SELECT,
                (row, finding, words) -> new Occasion(
                        row.getString("name"), Code.side(row.getString("side")), date(row.getString("date")), words));
    }

    private static Optional<CalendarDate> date(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(text -> text.startsWith("--") ? YearlyDay.parse(text) : Edtf.parse(text));
    }
}
