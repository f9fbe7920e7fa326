package org.chancery.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;

/** Finds the times that a text names and resolves them against the day of its publication. */
public final class TimeReader {
    /** The label of a time in the chart; its value is a {@link Time}. */
    public static final String TIME = "time";

    private static final String DATE = "date";

    private final Rules dates;
    private final Rules periods;

    public TimeReader(Language language) {
        dates = language.rules("dates");
        periods = language.rules("periods");
    }

    /** Adds the times of a text to its chart. What cannot be resolved without a day of publication is left out. */
    public void mark(Chart chart, Optional<LocalDate> published) {
        for (Found found : dates.in(chart)) {
            resolved(chart, found, published).ifPresent(time -> add(chart, DATE, found, time));
        }
        for (Found found : periods.in(chart)) {
            period(found).ifPresent(time -> add(chart, TIME, found, time));
        }
        List<Edge> bare = chart.all(DATE)
                .filter(date -> !chart.isCovered(date.from(), TIME))
                .toList();
        bare.forEach(date -> chart.add(new Edge(TIME, date.from(), date.to(), date.value(), date.rule())));
    }

    private static void add(Chart chart, String label, Found found, Time time) {
        chart.add(new Edge(label, found.from(), found.to(), time, found.rule().name()));
    }

    private static Optional<Time> resolved(Chart chart, Found found, Optional<LocalDate> published) {
        try {
            return new DateResolver(chart, found, published).time();
        } catch (DateTimeException | IllegalArgumentException e) {
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
                        case "since" -> Time.of(Edtf.since(a.when()));
                        case "until" -> new Time(Edtf.until(a.when()), Edtf.until(a.ahead()));
                        case "between" ->
                            new Time(
                                    Edtf.between(a.when(), b.orElseThrow().when()),
                                    Edtf.between(a.ahead(), b.orElseThrow().ahead()));
                        default -> throw new IllegalStateException(found.rule().name());
                    });
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
