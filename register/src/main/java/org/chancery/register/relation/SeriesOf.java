package org.chancery.register.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.Series.Discrepancy;
import org.chancery.register.entry.Series.Observation;
import org.chancery.register.entry.Series.PeriodClass;

/** Figures in series: only what measures alike stands together, nothing is averaged or converted. */
final class SeriesOf {
    private SeriesOf() {}

    private record Key(Measure measure, Optional<Side> from, Optional<Side> to, Unit unit, PeriodClass periods) {}

    static List<Series> figures(List<Told<Figure>> told, Relation relation) {
        Map<Key, List<Told<Figure>>> byKey = new LinkedHashMap<>();
        for (Told<Figure> one : told) {
            if (belongs(one.item(), relation)) {
                byKey.computeIfAbsent(key(one.item()), key -> new ArrayList<>()).add(one);
            }
        }
        return byKey.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Series::measure)
                        .thenComparing(Series::periods)
                        .thenComparing(series -> series.from() + "/" + series.to() + series.unit()))
                .toList();
    }

    /** A figure of a third side stays out. */
    private static boolean belongs(Figure figure, Relation relation) {
        return figure.from().map(relation.sides()::contains).orElse(true)
                && figure.to().map(relation.sides()::contains).orElse(true);
    }

    private static Key key(Figure figure) {
        if (figure.measure() == Measure.TRADE_TURNOVER) {
            // what is traded goes both ways, whichever side the words name first
            return new Key(
                    figure.measure(), Optional.empty(), Optional.empty(), figure.unit(), periods(figure.period()));
        }
        return new Key(figure.measure(), figure.from(), figure.to(), figure.unit(), periods(figure.period()));
    }

    private static PeriodClass periods(Optional<Edtf> period) {
        if (period.isEmpty()) {
            return PeriodClass.UNDATED;
        }
        Edtf time = period.get();
        return switch (time.precision()) {
            case YEAR -> PeriodClass.YEAR;
            case MONTH -> PeriodClass.MONTH;
            case INTERVAL -> interval(time);
            case DAY, SEASON, DECADE -> PeriodClass.OTHER;
        };
    }

    private static PeriodClass interval(Edtf time) {
        if (time.last().isEmpty()) {
            return PeriodClass.SINCE;
        }
        boolean fromJanuary =
                time.first().filter(day -> day.getDayOfYear() == 1).isPresent();
        return fromJanuary ? PeriodClass.YEAR_TO_MONTH : PeriodClass.OTHER;
    }

    private static Series series(Key key, List<Told<Figure>> figures) {
        Comparator<Observation> byPeriod =
                Comparator.comparing(one -> one.period().map(Edtf::toString).orElse(""));
        List<Observation> observations = figures.stream()
                .map(told -> new Observation(
                        told.item().period(), told.item().value(), told.item().qualifier(), told.words()))
                .sorted(byPeriod)
                .toList();
        Optional<String> noun =
                figures.stream().flatMap(told -> told.item().noun().stream()).findFirst();
        return new Series(
                key.measure(),
                key.from(),
                key.to(),
                key.unit(),
                noun,
                key.periods(),
                observations,
                discrepancies(observations));
    }

    private static List<Discrepancy> discrepancies(List<Observation> observations) {
        Map<Edtf, List<Observation>> byPeriod = new LinkedHashMap<>();
        for (Observation one : observations) {
            if (one.qualifier() == Figure.Qualifier.EXACT && one.period().isPresent()) {
                byPeriod.computeIfAbsent(one.period().get(), period -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Discrepancy> discrepancies = new ArrayList<>();
        byPeriod.forEach((period, exact) -> {
            Set<BigDecimal> values = new LinkedHashSet<>();
            exact.forEach(one -> values.add(one.value().stripTrailingZeros()));
            if (values.size() > 1) {
                discrepancies.add(new Discrepancy(period, exact));
            }
        });
        return discrepancies;
    }
}
