package org.chancery.reader.occasion;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
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

    /** The occasions of a text whose sides and times are marked. */
    public List<Occasion> occasions(Chart chart) {
        List<Occasion> occasions = new ArrayList<>();
        for (Found found : rules.in(chart)) {
            Found.Part name = found.part("name").orElseThrow();
            Optional<Side> side = found.edge("of").or(() -> found.edge("n")).map(edge -> (Side) edge.value());
            String words =
                    name.edge().map(Edge::word).orElseGet(() -> chart.tokens().words(name.from(), name.to()));
            if (occasions.stream().noneMatch(known -> known.name().equalsIgnoreCase(words))) {
                occasions.add(new Occasion(
                        words,
                        side,
                        date(chart, found),
                        Words.at(
                                chart.tokens().text(),
                                chart.tokens().passage(found.from(), found.to()),
                                found.rule().name())));
            }
        }
        return occasions;
    }

    /** The first time after the name in its sentence; a day without its year recurs. */
    private static Optional<CalendarDate> date(Chart chart, Found found) {
        Sentence sentence = chart.tokens().sentenceOf(found.from());
        return chart.within(found.to(), sentence.to(), TimeReader.TIME).stream()
                .findFirst()
                .map(edge -> date(chart, edge));
    }

    private static CalendarDate date(Chart chart, Edge edge) {
        Edtf when = ((Time) edge.value()).when();
        boolean hasYear = when.first()
                .map(day -> chart.tokens().words(edge.from(), edge.to()).contains("" + day.getYear()))
                .orElse(true);
        boolean recurs = !hasYear && when.precision() == Edtf.Precision.DAY;
        return recurs ? new YearlyDay(MonthDay.from(when.first().orElse(LocalDate.EPOCH))) : when;
    }
}
