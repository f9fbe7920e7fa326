package org.chancery.register.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.Series.PeriodClass;

/** Which periods are alike, and the like of a period in another year. */
final class Periods {
    private static final int MONTHS_OF_QUARTER = 3;

    private Periods() {}

    static PeriodClass classOf(Optional<Edtf> period) {
        return period.map(Periods::classOf).orElse(PeriodClass.UNDATED);
    }

    private static PeriodClass classOf(Edtf time) {
        return switch (time.precision()) {
            case YEAR -> PeriodClass.YEAR;
            case MONTH -> PeriodClass.MONTH;
            case INTERVAL -> interval(time);
            case DAY, SEASON, DECADE -> PeriodClass.OTHER;
        };
    }

    private static PeriodClass interval(Edtf time) {
        Optional<LocalDate> first = time.first();
        Optional<LocalDate> last = time.last();
        if (last.isEmpty()) {
            return PeriodClass.SINCE;
        }
        boolean isOfOneYear =
                first.filter(day -> day.getYear() == last.get().getYear()).isPresent();
        if (isOfOneYear && first.get().getDayOfYear() == 1) {
            return PeriodClass.YEAR_TO_MONTH;
        }
        boolean isQuarter = isOfOneYear
                && first.get().getMonthValue() % MONTHS_OF_QUARTER == 1
                && first.get().getMonthValue() + MONTHS_OF_QUARTER - 1
                        == last.get().getMonthValue();
        return isQuarter ? PeriodClass.QUARTER : PeriodClass.OTHER;
    }

    /** The same stretch of another year: of January to August 2025, January to August 2024; empty for what has no year. */
    static Optional<Edtf> in(int year, Edtf period) {
        if (period.first().isEmpty() || period.last().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = period.first().get();
        LocalDate last = period.last().get();
        return switch (period.precision()) {
            case YEAR -> Optional.of(Edtf.year(year));
            case MONTH -> Optional.of(Edtf.month(YearMonth.of(year, first.getMonth())));
            case INTERVAL ->
                Optional.of(Edtf.between(
                        Edtf.month(YearMonth.of(year, first.getMonth())),
                        Edtf.month(YearMonth.of(year + last.getYear() - first.getYear(), last.getMonth()))));
            case DAY, SEASON, DECADE -> Optional.empty();
        };
    }

    /** The period with which growth is compared: the one named, cut to the like stretch; else that of the year before. */
    static Optional<Edtf> base(Edtf period, Optional<Edtf> named) {
        if (named.isPresent() && classOf(named).equals(classOf(Optional.of(period)))) {
            return named;
        }
        Optional<Integer> year = named.filter(base -> base.precision() == Edtf.Precision.YEAR)
                .flatMap(Edtf::first)
                .or(() -> period.first().filter(day -> named.isEmpty()).map(day -> day.minusYears(1)))
                .map(LocalDate::getYear);
        return year.flatMap(other -> in(other, period));
    }
}
