package org.chancery.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;

/** What one match of a date rule means. The result of a rule names the kind of date, its parts are d, m, y and n. */
final class DateResolver {
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
            case "day" -> inYear(year -> Edtf.day(LocalDate.of(year, number("m"), number("d"))));
            case "numeric" -> numeric();
            case "days" -> inYear(year -> Edtf.between(day(year, "m", "d1"), day(year, "m", "d2")));
            case "days-across" -> inYear(year -> Edtf.between(day(year, "m1", "d1"), day(year, "m2", "d2")));
            case "month" -> inYear(year -> Edtf.month(YearMonth.of(year, number("m"))));
            case "months" -> inYear(year -> months(has("y1") ? number("y1") : year, number("m1"), year, number("m2")));
            case "first-months" -> inYear(year -> months(year, 1, year, number("n")));
            case "half" -> inYear(year -> months(year, 6 * ordinal() - 5, year, 6 * ordinal()));
            case "quarter" -> inYear(year -> months(year, 3 * ordinal() - 2, year, 3 * ordinal()));
            case "season" -> inYear(year -> Edtf.parse(year + "-" + number("s")));
            case "year" -> Optional.of(Time.of(Edtf.year(number("y"))));
            case "years" -> Optional.of(Time.of(Edtf.between(Edtf.year(number("y1")), Edtf.year(lastYear()))));
            case "decade" -> Optional.of(Time.of(Edtf.decade(number("y"))));
            case "day-word" -> published.map(day -> Time.of(Edtf.day(day.plusDays(number("w")))));
            case "weekday" -> published.map(this::weekday);
            case "relative" -> published.map(this::relative);
            case "past" -> published.map(this::past);
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
        boolean isAhead = found.rule().setting("look", "back").equals("ahead");
        return published.map(day -> {
            Edtf thisYear = in.apply(day.getYear());
            boolean isPast = thisYear.last().map(last -> last.isBefore(day)).orElse(false);
            boolean isFuture = thisYear.first().map(first -> first.isAfter(day)).orElse(false);
            Edtf back = isFuture ? in.apply(day.getYear() - 1) : thisYear;
            Edtf ahead = isPast ? in.apply(day.getYear() + 1) : thisYear;
            return new Time(isAhead ? ahead : back, ahead);
        });
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
        if (parts.length != 3 || parts[2].length() != 4) {
            return Optional.empty();
        }
        return Optional.of(Time.of(Edtf.day(
                LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])))));
    }

    private Time weekday(LocalDate day) {
        DayOfWeek wanted = DayOfWeek.of(number("w"));
        return new Time(
                Edtf.day(day.with(TemporalAdjusters.previousOrSame(wanted))),
                Edtf.day(day.with(TemporalAdjusters.next(wanted))));
    }

    private Time relative(LocalDate day) {
        int by = Integer.parseInt(found.rule().setting("by", "0"));
        return Time.of(
                switch (found.rule().setting("unit", "year")) {
                    case "year" -> Edtf.year(day.getYear() + by);
                    case "month" -> Edtf.month(YearMonth.from(day).plusMonths(by));
                    case "week" -> {
                        LocalDate monday = day.plusWeeks(by).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                        yield Edtf.between(Edtf.day(monday), Edtf.day(monday.plusDays(6)));
                    }
                    default -> throw new IllegalStateException(found.rule().name());
                });
    }

    private Time past(LocalDate day) {
        boolean inYears = found.rule().setting("unit", "year").equals("year");
        Period back = inYears ? Period.ofYears(number("n")) : Period.ofMonths(number("n"));
        return Time.of(Edtf.between(Edtf.day(day.minus(back)), Edtf.day(day)));
    }

    private int lastYear() {
        // "2022/23" names its second year by two digits
        return has("y2") ? number("y2") : number("y1") / 100 * 100 + number("n");
    }

    private int ordinal() {
        return has("o") ? number("o") : Integer.parseInt(text("q").substring(1));
    }

    private boolean has(String part) {
        return found.part(part).isPresent();
    }

    private int number(String part) {
        Found.Part matched = found.part(part).orElseThrow();
        Optional<Edge> edge = matched.edge().or(() -> valued(matched.from()));
        return Integer.parseInt(edge.map(Edge::word).orElseGet(() -> text(part)));
    }

    /** The value of a number in words. */
    private Optional<Edge> valued(int token) {
        return chart.find("number-word", token).or(() -> chart.find("ordinal-word", token));
    }

    private String text(String part) {
        Found.Part matched = found.part(part).orElseThrow();
        return chart.tokens().at(matched.from()).key();
    }
}
