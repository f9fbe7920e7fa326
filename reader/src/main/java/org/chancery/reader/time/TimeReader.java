package org.chancery.reader.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.number.NumberReader;
import org.chancery.reader.text.Sentence;

/** Finds the times that a text names and resolves them against the day of its publication. */
public final class TimeReader {
    /** The label of a time in the chart; its value is a {@link Time}. */
    public static final String TIME = "time";

    private static final String DATE = "date";

    /** A dateline stands within so many tokens of the start of its paragraph, so many days before publication at most. */
    private static final int DATELINE = 9;

    private static final int OLDEST_DATELINE = 3;

    private final NumberReader numbers;
    private final Rules dates;
    private final Rules periods;

    public TimeReader(Language language) {
        numbers = new NumberReader(language);
        dates = language.rules("dates");
        periods = language.rules("periods");
    }

    /**
     * Adds the numbers and times of a text to its chart. What cannot be resolved without a day of publication is left
     * out; "today" is the dateline's day where the text has one.
     */
    public void mark(Chart chart, Optional<LocalDate> published) {
        numbers.mark(chart);
        List<Found> found = dates.in(chart);
        Optional<LocalDate> told =
                published.map(day -> dateline(chart, found, day).orElse(day));
        for (Found date : found) {
            resolved(chart, date, told).ifPresent(time -> add(chart, DATE, date, time));
        }
        for (Found period : periods.in(chart)) {
            period(period).ifPresent(time -> add(chart, TIME, period, time));
        }
        List<Edge> bare = chart.all(DATE)
                .filter(date -> !chart.isCovered(date.from(), TIME))
                .toList();
        bare.forEach(date -> chart.add(new Edge(TIME, date.from(), date.to(), date.value(), date.rule())));
    }

    /** The day in front of the first report: "GENEVA, 3 May /AGENCY/ -". */
    private static Optional<LocalDate> dateline(Chart chart, List<Found> found, LocalDate published) {
        return found.stream()
                .filter(date -> isDateline(chart, date))
                .flatMap(date -> resolved(chart, date, Optional.of(published)).stream())
                .map(Time::when)
                .filter(when -> when.precision() == Edtf.Precision.DAY)
                .flatMap(when -> when.first().stream())
                .findFirst()
                .filter(day -> !day.isAfter(published) && ChronoUnit.DAYS.between(day, published) <= OLDEST_DATELINE);
    }

    /** After nothing but names and signs, before a bracket, a dash or the like, with more of its sentence to come. */
    private static boolean isDateline(Chart chart, Found date) {
        Sentence sentence = chart.tokens().sentenceOf(date.from());
        boolean isFront = date.from() > sentence.from() && date.from() - sentence.from() <= DATELINE;
        for (int at = sentence.from(); at < date.from(); at++) {
            isFront &= !chart.tokens().at(at).isWord() || chart.tokens().at(at).isCapitalised();
        }
        boolean isSet = date.to() + 1 < sentence.to()
                && "/(-:[".contains(chart.tokens().at(date.to()).key());
        return isFront && isSet;
    }

    private static void add(Chart chart, String label, Found found, Time time) {
        chart.add(new Edge(label, found.from(), found.to(), time, found.rule().name()));
    }

    private static Optional<Time> resolved(Chart chart, Found found, Optional<LocalDate> published) {
        try {
            return new DateResolver(chart, found, published).time();
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            // "31 June", "from May to March 2024": no date, though it looks like one
            return Optional.empty();
        }
    }

    private static Optional<Time> period(Found found) {
        Time a = (Time) found.edge("a").orElseThrow().value();
        Optional<Time> b = found.edge("b").map(edge -> (Time) edge.value());
        try {
            return Optional.of(
                    switch (found.rule().result()) {
                        case "since" -> Time.of(Edtf.since(start(a.when())));
                        case "until" -> new Time(Edtf.until(end(a.when())), Edtf.until(end(a.ahead())));
                        case "between" ->
                            new Time(
                                    Edtf.between(a.when(), b.orElseThrow().when()),
                                    Edtf.between(a.ahead(), b.orElseThrow().ahead()));
                        case "after" -> offset(found, a, 1);
                        case "before" -> offset(found, a, -1);
                        default -> throw new IllegalStateException(found.rule().name());
                    });
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** "30 days after 1 March". */
    private static Time offset(Found found, Time time, int sign) {
        int count = new BigDecimal(found.edge("n").orElseThrow().word()).intValueExact() * sign;
        String unit = found.edge("u").orElseThrow().word();
        return new Time(
                FromDay.first(time.when()).at(unit, count),
                FromDay.first(time.ahead()).at(unit, count));
    }

    /** Where an interval starts: "since the first quarter of 2024". */
    private static Edtf start(Edtf when) {
        String written = when.toString();
        return when.isInterval() && !written.startsWith("..")
                ? Edtf.parse(written.substring(0, written.indexOf('/')))
                : when;
    }

    /** Where an interval ends: "by the second half of 2025". */
    private static Edtf end(Edtf when) {
        String written = when.toString();
        return when.isInterval() && !written.endsWith("..")
                ? Edtf.parse(written.substring(written.indexOf('/') + 1))
                : when;
    }
}
