package org.chancery.register.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.text.Passage;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.Series.GrowthClaim;
import org.chancery.register.entry.Series.Observation;
import org.chancery.register.entry.Series.Verdict;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.told.Told;

/** Recomputes stated growth from the figures of a series, as exactly as these are written. */
final class Growth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SHOWN_DECIMALS = 1;

    /** A round number is exact to this share of it at least: "a billion" is not half a billion off. */
    private static final BigDecimal COARSEST = new BigDecimal("0.01");

    private final List<Observation> observations;

    Growth(List<Observation> observations) {
        this.observations = observations;
    }

    /** The stated growth with its verdict. */
    GrowthClaim claim(Told<Figure> told, Optional<Edtf> period) {
        Figure figure = told.item();
        Optional<Edtf> base = period.flatMap(time -> Periods.base(time, figure.base()));
        Optional<Observation> now = period.flatMap(time -> known(time, told));
        Optional<Observation> then = base.flatMap(time -> known(time, told));
        boolean isChecked =
                now.isPresent() && then.isPresent() && then.get().value().signum() > 0;
        if (!isChecked) {
            return new GrowthClaim(period, base, figure.value(), Verdict.UNCHECKED, Optional.empty(), words(told));
        }
        BigDecimal computed = percent(now.get().value(), then.get().value());
        return new GrowthClaim(
                period,
                base,
                figure.value(),
                agrees(figure.value(), now.get().value(), then.get().value()) ? Verdict.AGREES : Verdict.DIFFERS,
                Optional.of(computed.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)),
                words(told));
    }

    /** The exact figure of a period that counts for a document: its own, else the last published by its day. */
    private Optional<Observation> known(Edtf period, Told<Figure> told) {
        List<Observation> exact = observations.stream()
                .filter(one -> one.qualifier() == Figure.Qualifier.EXACT
                        && one.period().filter(period::equals).isPresent())
                .toList();
        return exact.stream()
                .filter(one -> one.evidence().document().equals(told.document().id()))
                .findFirst()
                .or(() -> exact.stream()
                        .filter(one -> !day(one).isAfter(told.day()))
                        .max(Comparator.comparing(Growth::day)))
                .or(() -> exact.stream().min(Comparator.comparing(Growth::day)));
    }

    private static LocalDate day(Observation one) {
        return one.published().orElse(LocalDate.MIN);
    }

    /** Whether some numbers that are written as these are grow by a percentage that is written as this is; up or down. */
    private static boolean agrees(BigDecimal percent, BigDecimal now, BigDecimal then) {
        BigDecimal lowest = percent(now.subtract(halfUnit(now)), then.add(halfUnit(then)));
        BigDecimal highest = percent(now.add(halfUnit(now)), then.subtract(halfUnit(then)));
        BigDecimal slack = HALF.scaleByPowerOfTen(-Math.max(0, percent.scale()));
        boolean isUp = lowest.compareTo(percent.add(slack)) <= 0 && highest.compareTo(percent.subtract(slack)) >= 0;
        BigDecimal fall = percent.negate();
        boolean isDown = lowest.compareTo(fall.add(slack)) <= 0 && highest.compareTo(fall.subtract(slack)) >= 0;
        return isUp || isDown;
    }

    /** Half of what the last written digit counts. */
    private static BigDecimal halfUnit(BigDecimal value) {
        BigDecimal written = value.stripTrailingZeros();
        BigDecimal half = HALF.scaleByPowerOfTen(-written.scale());
        return half.min(value.multiply(COARSEST));
    }

    private static BigDecimal percent(BigDecimal now, BigDecimal then) {
        return now.divide(then, MathContext.DECIMAL64).subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /** The number with the words that tell the base, as one quote. */
    private static Evidence.Words words(Told<Figure> told) {
        Evidence.Words words = told.words();
        int start = words.passages().stream().mapToInt(Passage::start).min().orElseThrow();
        int end = words.passages().stream().mapToInt(Passage::end).max().orElseThrow();
        Passage all = new Passage(start, end);
        String quote = all.in(told.item().words().text().content());
        return new Evidence.Words(words.document(), words.item(), List.of(all), quote, words.rule());
    }
}
