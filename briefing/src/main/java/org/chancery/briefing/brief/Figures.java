package org.chancery.briefing.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.Terms;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.briefing.wording.WrittenNumbers;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.Series.Observation;

/** The figures as a table, a row for each number told, latest period of a series first. */
final class Figures {
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Measure", false),
            new Block.Column("Direction", false),
            new Block.Column("Period", false),
            new Block.Column("Value", true),
            new Block.Column("Remark", false));

    /** What makes two observations tell the same. */
    private record Told(Optional<Edtf> period, BigDecimal value, Figure.Qualifier qualifier) {}

    private final View view;

    Figures(View view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<Block.Row> rows = view.record().series().stream()
                .flatMap(one -> rows(one).stream())
                .toList();
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(COLUMNS, rows));
    }

    private List<Block.Row> rows(Series series) {
        Map<Told, List<Observation>> told = new LinkedHashMap<>();
        for (Observation one : series.observations().reversed()) {
            Told key = new Told(one.period(), one.value().stripTrailingZeros(), one.qualifier());
            told.computeIfAbsent(key, absent -> new ArrayList<>()).add(one);
        }
        return told.values().stream().map(alike -> row(series, alike)).toList();
    }

    private Block.Row row(Series series, List<Observation> alike) {
        Observation one = alike.getFirst();
        return new Block.Row(
                List.of(
                        Phrases.capital(Terms.of(series.measure())),
                        direction(series),
                        one.period().map(WrittenDates::of).orElse("not told"),
                        WrittenNumbers.of(one.value(), series.unit(), series.noun(), one.qualifier()),
                        remark(series, one)),
                view.notes().cite(alike.stream().map(Observation::evidence).toList()));
    }

    private String direction(Series series) {
        boolean isMutual = series.measure() == Measure.TRADE_TURNOVER || series.measure() == Measure.TRADE_GROWTH;
        if (series.from().isPresent() && series.to().isPresent()) {
            String joint = isMutual ? " – " : " to ";
            return view.name(series.from().get())
                    + joint
                    + view.name(series.to().get());
        }
        return series.from()
                .map(from -> "from " + view.name(from))
                .or(() -> series.to().map(to -> "to " + view.name(to)))
                .orElse(isMutual ? "both ways" : "");
    }

    private String remark(Series series, Observation one) {
        return isDisputed(series, one.period())
                ? "sources differ"
                : change(series, one).orElse("");
    }

    private static boolean isDisputed(Series series, Optional<Edtf> period) {
        return series.discrepancies().stream()
                .anyMatch(differing -> period.filter(differing.period()::equals).isPresent());
    }

    /** The change on the year before, where both years' figures are exact and undisputed. */
    private static Optional<String> change(Series series, Observation one) {
        if (series.periods() != Series.PeriodClass.YEAR || series.unit().equals(Unit.PERCENT) || !isExact(one)) {
            return Optional.empty();
        }
        Optional<Edtf> before = one.period().flatMap(Figures::yearBefore);
        return series.observations().stream()
                .filter(Figures::isExact)
                .filter(earlier -> before.isPresent() && earlier.period().equals(before))
                .filter(earlier ->
                        !isDisputed(series, before) && earlier.value().signum() != 0)
                .findFirst()
                .map(earlier -> WrittenNumbers.change(earlier.value(), one.value()) + " on "
                        + before.map(WrittenDates::of).orElseThrow());
    }

    private static boolean isExact(Observation one) {
        return one.qualifier() == Figure.Qualifier.EXACT;
    }

    private static Optional<Edtf> yearBefore(Edtf year) {
        return year.precision() == Edtf.Precision.YEAR && !year.isApproximate() && !year.isUncertain()
                ? year.first().map(first -> Edtf.year(first.getYear() - 1))
                : Optional.empty();
    }
}
