package org.chancery.register.item;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Figures, their values as written decimals. */
final class FoundFigures extends Found<Figure> {
    private static final String INSERT = """
        insert into found_figure (finding_id, measure, value, unit, qualifier, period, from_side, to_side, base, noun)
        values (:finding, :measure, :value, :unit, :qualifier, :period, :from, :to, :base, :noun)
        """;

    private static final String SELECT = """
        select found_figure.finding_id as finding, found_figure.measure as measure, found_figure.value as value,
               found_figure.unit as unit, found_figure.qualifier as qualifier, found_figure.period as period,
               found_figure.from_side as from_side, found_figure.to_side as to_side, found_figure.base as base,
               found_figure.noun as noun
          from finding
          join found_figure on found_figure.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    FoundFigures() {
        super(Figure.class);
    }

    @Override
    void keep(Handle handle, Map<String, Figure> figures) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        figures.forEach((finding, figure) -> rows.bind("finding", finding)
                .bind("measure", Code.of(figure.measure()))
                .bind("value", figure.value().toPlainString())
                .bind("unit", figure.unit().code())
                .bind("qualifier", Code.of(figure.qualifier()))
                .bind("period", Code.of(figure.period()))
                .bind("from", Code.of(figure.from()))
                .bind("to", Code.of(figure.to()))
                .bind("base", Code.of(figure.base()))
                .bind("noun", Code.of(figure.noun()))
                .add());
        rows.execute();
    }

    @Override
    Map<String, Figure> in(Findings findings) {
        return findings.items(
                SELECT,
                (row, finding, words) -> new Figure(
                        Code.enumOf(Measure.class, row.getString("measure")),
                        new BigDecimal(row.getString("value")),
                        new Unit(row.getString("unit")),
                        Code.enumOf(Figure.Qualifier.class, row.getString("qualifier")),
                        Code.when(row.getString("period")),
                        Code.side(row.getString("from_side")),
                        Code.side(row.getString("to_side")),
                        Code.when(row.getString("base")),
                        Optional.ofNullable(row.getString("noun")),
                        words));
    }
}
