package org.chancery.reader.occasion;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.CalendarDate;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;
import org.chancery.reader.time.YearlyDay;

/** Finds national days, anniversaries and holidays. */
public final class OccasionReader {
    private final Rules rules;

    public OccasionReader(Language language) {
        rules = language.rules("occasions");
    }

    /** The occasions of a text whose sides and times are marked, each once. */
    public List<Occasion> occasions(Chart chart) {
        List<Occasion> occasions = new ArrayList<>();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Found found : rules.in(chart)) {
            Occasion occasion = occasion(chart, found);
            if (names.add(occasion.name())) {
                occasions.add(occasion);
            }
        }
        return occasions;
    }

    private static Occasion occasion(Chart chart, Found found) {
        Found.Part name = found.part("name").orElseThrow();
        String words =
                name.edge().map(Edge::word).orElseGet(() -> chart.tokens().words(name.from(), name.to()));
        return new Occasion(
                words,
                side(chart, found, name),
                date(chart, found),
                Words.at(
                        chart.tokens().text(),
                        chart.tokens().passage(found.from(), found.to()),
                        found.rule().name()));
    }

    /** Whose day it is: named before or after the day, or the only side within its name. */
    private static Optional<Side> side(Chart chart, Found found, Found.Part name) {
        List<Side> within = chart.within(name.from(), name.to(), SideReader.SIDE, SideReader.ADJECTIVE).stream()
                .map(edge -> (Side) edge.value())
                .distinct()
                .toList();
        Optional<Side> only = within.size() == 1 ? Optional.of(within.getFirst()) : Optional.empty();
        return found.edge("of")
                .or(() -> found.edge("n"))
                .map(edge -> (Side) edge.value())
                .or(() -> only);
    }

    /** The first time after the name in its sentence, or else the last before it; a day without its year recurs. */
    private static Optional<CalendarDate> date(Chart chart, Found found) {
        Sentence sentence = chart.tokens().sentenceOf(found.from());
        boolean isAhead = !chart.within(sentence.from(), sentence.to(), "planned", "occasion-ahead")
                .isEmpty();
        return chart.within(found.to(), sentence.to(), TimeReader.TIME).stream()
                .findFirst()
                .or(() -> chart.within(sentence.from(), found.from(), TimeReader.TIME).stream()
                        .reduce((a, b) -> b))
                .map(edge -> date(chart, edge, isAhead, found.rule().result().equals("day")));
    }

    private static CalendarDate date(Chart chart, Edge edge, boolean isAhead, boolean isYearly) {
        Time time = (Time) edge.value();
        Edtf when = isAhead ? time.ahead() : time.when();
        boolean hasYear = when.first()
                .map(day -> chart.tokens().words(edge.from(), edge.to()).contains("" + day.getYear()))
                .orElse(true);
        boolean recurs = isYearly && !hasYear && when.precision() == Edtf.Precision.DAY;
        return recurs ? new YearlyDay(MonthDay.from(when.first().orElse(LocalDate.EPOCH))) : when;
    }
}
