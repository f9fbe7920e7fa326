package org.chancery.reader.organisation;

import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Labels;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Token;

/** Marks the capitalised words that may be part of a body's name: not those of people and sides, nor where all are capitalised. */
final class Parts {
    private static final String PART = "part";

    private static final Labels NEVER = Labels.of(
            PersonReader.NAME,
            SideReader.SIDE,
            SideReader.ADJECTIVE,
            SideReader.SEAT,
            "post-head",
            "honorific",
            "article",
            "month",
            "weekday",
            "he",
            "both");

    private static final Labels ALWAYS = Labels.of(
            "domain",
            "mechanism-modifier",
            "other-tail",
            "company-tail",
            "government-tail",
            "international-tail",
            "local-prefix",
            "post-modifier");

    private Parts() {}

    static void mark(Chart chart) {
        for (Sentence sentence : chart.tokens().sentences()) {
            if (chart.tokens().isTitled(sentence)) {
                continue;
            }
            for (int at = sentence.from(); at < sentence.to(); at++) {
                if (isPart(chart, at)) {
                    chart.add(new Edge(PART, at, at + 1, chart.tokens().at(at).key(), "parts:capital"));
                }
            }
        }
    }

    private static boolean isPart(Chart chart, int at) {
        Token token = chart.tokens().at(at);
        return token.isWord()
                && token.isCapitalised()
                && !chart.has(NEVER, at)
                && !chart.isCovered(at, PersonReader.NAME)
                && (!chart.has("not-a-name", at) || chart.has(ALWAYS, at));
    }
}
