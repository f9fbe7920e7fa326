package org.chancery.register.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.Series.Discrepancy;
import org.chancery.register.entry.Series.GrowthClaim;
import org.chancery.register.entry.Series.Observation;
import org.chancery.register.entry.Series.PeriodClass;
import org.chancery.register.told.Told;

/** Figures in series: only what measures alike stands together, nothing is averaged or converted. */
public final class Figures {
    /** What is published so much later than another figure of the same period revises it. */
    private static final long REVISED_AFTER_DAYS = 30;

    private static final String PERCENT = "percent";

    private final SortedSet<Side> pair;
    private final Map<Key, List<Told<Figure>>> figures = new LinkedHashMap<>();
    private final Map<Key, List<Claim>> growth = new LinkedHashMap<>();

    /** A growth with the period of the figure that grew. */
    private record Claim(Told<Figure> told, Optional<Edtf> period) {}

    private record Key(Measure measure, Optional<Side> from, Optional<Side> to, Unit unit, PeriodClass periods) {
        /** Whether both measure alike as far as both tell the direction. */
        private boolean isLike(Key other) {
            return measure == other.measure
                    && unit.equals(other.unit)
                    && periods == other.periods
                    && (from.isEmpty() || other.from.isEmpty() || from.equals(other.from))
                    && (to.isEmpty() || other.to.isEmpty() || to.equals(other.to));
        }
    }

    private Figures(SortedSet<Side> pair) {
        this.pair = pair;
    }

    /**
     * The series between two sides, by measure.
     *
     * @param told in the order of the documents
     */
    public static List<Series> between(SortedSet<Side> pair, List<Told<Figure>> told) {
        Figures figures = new Figures(pair);
        told.stream().filter(one -> !isGrowth(one.item())).forEach(figures::add);
        told.stream().filter(one -> isGrowth(one.item())).forEach(one -> figures.grow(one, told));
        return figures.figures.entrySet().stream()
                .map(entry -> figures.series(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Series::measure)
                        .thenComparing(Series::periods)
                        .thenComparing(series -> series.from() + "/" + series.to() + series.unit()))
                .toList();
    }

    private static boolean isGrowth(Figure figure) {
        return figure.measure() == Measure.TRADE_GROWTH
                || figure.unit().code().equals(PERCENT) && figure.base().isPresent();
    }

    private void add(Told<Figure> told) {
        if (isComparable(told.item()) && belongs(told.item())) {
            Key key = known(key(told.item()));
            figures.computeIfAbsent(key, unknown -> new ArrayList<>()).add(told);
        }
    }

    /** A count of nobody knows what compares with nothing; how old a relation is is no measurement. */
    private static boolean isComparable(Figure figure) {
        boolean isUnmeasured = figure.measure() == Measure.OTHER
                && (figure.unit().equals(Unit.COUNT) || figure.unit().code().equals(PERCENT));
        return !isUnmeasured && figure.measure() != Measure.ANNIVERSARY;
    }

    /** A figure of a third side stays out. */
    private boolean belongs(Figure figure) {
        return figure.from().map(pair::contains).orElse(true)
                && figure.to().map(pair::contains).orElse(true);
    }

    /** A figure that tells no direction belongs to the only series of its kind. */
    private Key known(Key key) {
        List<Key> alike = figures.keySet().stream().filter(key::isLike).toList();
        return figures.containsKey(key) || alike.size() != 1 ? key : alike.getFirst();
    }

    private static Key key(Figure figure) {
        // what is traded goes both ways, whichever side the words name first
        boolean isBothWays = figure.measure() == Measure.TRADE_TURNOVER;
        return new Key(
                figure.measure(),
                isBothWays ? Optional.empty() : figure.from(),
                isBothWays ? Optional.empty() : figure.to(),
                figure.unit(),
                Periods.classOf(figure.period()));
    }

    /** Growth belongs to the figure of its document that stands nearest to it. */
    private void grow(Told<Figure> claim, List<Told<Figure>> told) {
        told.stream()
                .filter(one -> one.place() == claim.place() && !isGrowth(one.item()))
                .filter(one -> !one.item().unit().code().equals(PERCENT))
                .filter(one -> isOfOnePeriod(one.item(), claim.item()))
                .min(Comparator.comparingInt(one -> distance(one, claim)))
                .filter(one -> belongs(one.item()))
                .ifPresent(one -> growth.computeIfAbsent(known(key(one.item())), key -> new ArrayList<>())
                        .add(new Claim(claim, claim.item().period().or(one.item()::period))));
    }

    private static boolean isOfOnePeriod(Figure figure, Figure claim) {
        return claim.period().isEmpty() || figure.period().equals(claim.period());
    }

    private static int distance(Told<Figure> one, Told<Figure> other) {
        return Math.abs(one.item().words().passage().start()
                - other.item().words().passage().start());
    }

    private Series series(Key key, List<Told<Figure>> told) {
        List<Observation> observations = told.stream()
                .map(one -> new Observation(
                        one.item().period(),
                        one.item().value(),
                        one.item().qualifier(),
                        one.document().published(),
                        one.words()))
                .sorted(Comparator.comparing((Observation one) ->
                                one.period().map(Edtf::toString).orElse(""))
                        .thenComparing(Figures::day))
                .toList();
        Growth recomputed = new Growth(observations);
        List<GrowthClaim> claims = growth.getOrDefault(key, List.of()).stream()
                .map(claim -> recomputed.claim(claim.told(), claim.period()))
                .toList();
        return new Series(
                key.measure(),
                key.from(),
                key.to(),
                key.unit(),
                told.stream().flatMap(one -> one.item().noun().stream()).findFirst(),
                key.periods(),
                observations,
                discrepancies(observations),
                claims);
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
            long values = exact.stream()
                    .map(Observation::value)
                    .map(BigDecimal::stripTrailingZeros)
                    .distinct()
                    .count();
            if (values > 1) {
                discrepancies.add(new Discrepancy(period, exact, isRevised(exact)));
            }
        });
        return discrepancies;
    }

    private static boolean isRevised(List<Observation> exact) {
        Optional<LocalDate> first = exact.getFirst().published();
        Optional<LocalDate> last = exact.getLast().published();
        return first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) > REVISED_AFTER_DAYS;
    }

    private static LocalDate day(Observation one) {
        return one.published().orElse(LocalDate.MIN);
    }
}
