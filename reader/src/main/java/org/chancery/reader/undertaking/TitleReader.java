package org.chancery.reader.undertaking;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;

/** Marks the titles of documents between sides: what sort of document it is, and on what. */
public final class TitleReader {
    private static final String TITLE = "title";
    private static final String SIGNING = "signing";

    private final Rules rules;

    public TitleReader(Language language) {
        rules = language.rules("documents");
    }

    /** Marks those of a text whose sides and times are marked. */
    public void mark(Chart chart) {
        for (Found found : rules.in(chart)) {
            Found.Part name = found.part("name").orElseThrow();
            chart.add(new Edge(
                    TITLE,
                    name.from(),
                    name.to(),
                    chart.tokens().words(name.from(), name.to()),
                    found.rule().name()));
        }
    }

    /**
     * The title of the document that words are about.
     *
     * @param isSigned whether they tell of its signing; else they must name it as what they speak of
     */
    static Optional<String> within(Chart chart, int from, int to, boolean isSigned) {
        List<Edge> signing = chart.within(from, to, SIGNING);
        return chart.within(from, to, TITLE).stream()
                .filter(title -> isSigned || signing.stream().anyMatch(verb -> verb.to() <= title.from()))
                .map(title -> (String) title.value())
                .findFirst();
    }
}
