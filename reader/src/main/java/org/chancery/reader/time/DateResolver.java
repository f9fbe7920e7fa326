package org.chancery.reader.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.text.Doubt;

/** What one match of a date rule means. The result of a rule names the kind of date, its parts are d, m, y and n. */
final class DateResolver {
    private static final int LAST_MONTH = 12;

    private final Chart chart;
    private final Found found;
    private final Optional<LocalDate> published;

    DateResolver(Chart chart, Found found, Optional<LocalDate> published) {
        this.chart = chart;
        this.found = found;
        this.published = published;
    }

    Optional<Time> time() {
        return switch (found.rule().result()) {
            case "none" -> Optional.empty();
            case "day" -> inYear(year -> Edtf.day(LocalDate.of(year, number("m"), number("d"))));
            case "numeric" -> numeric();
            case "slashed" -> slashed();
            case "days" -> inYear(year -> Edtf.between(day(year, "m", "d1"), day(year, "m", "d2")));
            case "days-across" -> inYear(year -> Edtf.between(day(year, "m1", "d1"), day(year, "m2", "d2")));
            case "month" -> inYear(year -> Edtf.month(YearMonth.of(year, number("m"))));
            case "months" -> inYear(year -> months(has("y1") ? number("y1") : year, number("m1"), year, number("m2")));
            case "first-months" -> inYear(year -> months(year, 1, year, number("n")));
            case "last-months" -> inYear(year -> months(year, LAST_MONTH + 1 - number("n"), year, LAST_MONTH));
            case "half" -> inYear(year -> months(year, 6 * ordinal() - 5, year, 6 * ordinal()));
            case "quarter" -> inYear(year -> months(year, 3 * ordinal() - 2, year, 3 * ordinal()));
            case "season" -> inYear(year -> Edtf.parse(year + "-" + number("s")));
            case "year" -> Optional.of(Time.of(Edtf.year(number("y"))));
            case "years" -> Optional.of(Time.of(Edtf.between(Edtf.year(number("y1")), Edtf.year(lastYear()))));
            case "decade" -> Optional.of(Time.of(Edtf.decade(number("y"))));
            default -> published.map(this::counted);
        };
    }

    /** A time that is counted from the day of publication. */
    private Time counted(LocalDate day) {
        FromDay from = new FromDay(day);
        String unit = found.rule().setting("unit", "year");
        int by = Integer.parseInt(found.rule().setting("by", "0"));
        return switch (found.rule().result()) {
            case "day-word" -> Time.of(Edtf.day(day.plusDays(number("w"))));
            case "day-this-month" -> from.dayOfMonth(number("d"));
            case "day-of-month" -> Time.of(Edtf.day(day.plusMonths(number("p")).withDayOfMonth(number("d"))));
            case "weekday" -> from.weekday(number("w"), found.rule().setting("look", ""));
            case "weekday-this-week" -> from.weekdayOfWeek(number("w"), 0);
            case "weekday-of-week" -> from.weekdayOfWeek(number("w"), number("p"));
            case "relative" -> Time.of(from.unit(unit, by));
            case "past" -> Time.of(from.back(unit, number("n")));
            case "coming" -> Time.of(from.on(unit, number("n")));
            case "ago" -> Time.of(from.at(unit, -number("n")));
            case "ahead" -> Time.of(from.at(unit, number("n")));
            default -> throw new IllegalStateException(found.rule().name());
        };
    }

    /** A date in the year that is named, or else in the nearest such year before and after publication. */
    private Optional<Time> inYear(IntFunction<Edtf> in) {
        if (has("y")) {
            return Optional.of(Time.of(in.apply(number("y"))));
        }
        String shift = found.rule().setting("year", "");
        if (!shift.isEmpty()) {
            return published.map(day -> Time.of(in.apply(day.getYear() + Integer.parseInt(shift))));
        }
        return published.map(day -> nearest(in, day));
    }

    private Time nearest(IntFunction<Edtf> in, LocalDate day) {
        Edtf thisYear = in.apply(day.getYear());
        boolean isPast = thisYear.last().map(last -> last.isBefore(day)).orElse(false);
        boolean isFuture = thisYear.first().map(first -> first.isAfter(day)).orElse(false);
        Edtf back = isFuture ? in.apply(day.getYear() - 1) : thisYear;
        Edtf ahead = isPast ? in.apply(day.getYear() + 1) : thisYear;
        return switch (found.rule().setting("look", "back")) {
            case "ahead" -> Time.of(ahead);
            case "before" -> Time.of(isPast ? thisYear : in.apply(day.getYear() - 1));
            case "after" -> Time.of(isFuture ? thisYear : in.apply(day.getYear() + 1));
            default -> new Time(back, ahead);
        };
    }

    private Edtf day(int year, String month, String day) {
        return Edtf.day(LocalDate.of(year, number(month), number(day)));
    }

    private static Edtf months(int firstYear, int first, int lastYear, int last) {
        return Edtf.between(Edtf.month(YearMonth.of(firstYear, first)), Edtf.month(YearMonth.of(lastYear, last)));
    }

    /** "17.06.2024", which the tokenizer keeps as one number. */
    private Optional<Time> numeric() {
        String[] parts = text("n").split("\\.");
        return Optional.of(Time.of(Edtf.day(
                LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])))));
    }

    /** "06/08/2024": day and month in the order that makes a date; if both do, in the one nearer to publication. */
    private Optional<Time> slashed() {
        int a = number("a");
        int b = number("b");
        int year = number("y");
        if (a > LAST_MONTH || b > LAST_MONTH) {
            return Optional.of(Time.of(Edtf.day(LocalDate.of(year, Math.min(a, b), Math.max(a, b)))));
        }
        LocalDate dayFirst = LocalDate.of(year, b, a);
        LocalDate monthFirst = LocalDate.of(year, a, b);
        boolean isMonthFirst = published
                .filter(day -> distance(monthFirst, day) < distance(dayFirst, day))
                .isPresent();
        LocalDate nearer = isMonthFirst ? monthFirst : dayFirst;
        if (a != b) {
            chart.doubt(Doubt.Kind.DAY_OR_MONTH, chart.tokens().passage(found.from(), found.to()), nearer.toString());
        }
        return Optional.of(Time.of(Edtf.day(nearer)));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private int lastYear() {
        // "2022/23" names its second year by two digits
        return has("y2") ? number("y2") : number("y1") / 100 * 100 + number("n");
    }

    /** Which half or quarter: "first", "Q1", or as the rule says. */
    private int ordinal() {
        String set = found.rule().setting("of", "");
        if (!set.isEmpty()) {
            return Integer.parseInt(set);
        }
        return has("o") ? number("o") : Integer.parseInt(text("q").substring(1));
    }

    private boolean has(String part) {
        return found.part(part).isPresent();
    }

    private int number(String part) {
        Found.Part matched = found.part(part).orElseThrow();
        Optional<Edge> edge = matched.edge().or(() -> valued(matched.from()));
        return new BigDecimal(edge.map(Edge::word).orElseGet(() -> text(part))).intValueExact();
    }

    /** The value of a number in words. */
    private Optional<Edge> valued(int token) {
        return chart.tokens().at(token).isNumber()
                ? Optional.empty()
                : chart.find("number", token)
                        .or(() -> chart.find("number-word", token))
                        .or(() -> chart.find("ordinal-word", token))
                        .or(() -> chart.find("number-part", token));
    }

    private String text(String part) {
        Found.Part matched = found.part(part).orElseThrow();
        return chart.tokens().at(matched.from()).key();
    }
}
