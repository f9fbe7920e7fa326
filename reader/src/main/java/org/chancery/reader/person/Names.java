package org.chancery.reader.person;

import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.text.Token;

/** Finds names of people by how they are written. */
final class Names {
    private static final int LONGEST = 6;

    private final Chart chart;

    Names(Chart chart) {
        this.chart = chart;
    }

    /** A name as written, honorifics left out. */
    record Name(int from, int to, String written, String rule) {}

    /**
     * The name that starts at a token, honorifics before it skipped.
     *
     * @param isKnownOnly whether the caller looks only for names met before, which may be any word
     */
    Optional<Name> at(int token, String rule, boolean isKnownOnly) {
        int start = token;
        while (start < chart.tokens().size() && chart.has("honorific", start)) {
            start = chart.find("honorific", start).orElseThrow().to();
        }
        if (start >= chart.tokens().size()) {
            return Optional.empty();
        }
        int limit = Math.min(chart.tokens().sentenceOf(token).to(), start + LONGEST);
        int end = start;
        while (end < limit && goesOn(start, end, limit)) {
            end++;
        }
        while (end > start && !isNameWord(end - 1)) {
            end--;
        }
        boolean isWhole = end > start && isNameWord(start) || end > start && chart.has("name-particle", start);
        return isWhole || isKnownOnly && end > start
                ? Optional.of(new Name(start, end, chart.tokens().words(start, end), rule))
                : Optional.empty();
    }

    private boolean goesOn(int start, int at, int limit) {
        if (isNameWord(at)) {
            return true;
        }
        boolean isHyphen = chart.tokens().at(at).is("-")
                && at > start
                && chart.tokens().isJoined(at - 1)
                && chart.tokens().isJoined(at);
        boolean isParticle = chart.has("name-particle", at) && at + 1 < limit;
        return isHyphen || isParticle;
    }

    private boolean isNameWord(int at) {
        Token token = chart.tokens().at(at);
        return token.isWord()
                && token.isCapitalised()
                && !chart.has("not-a-name", at)
                && !chart.has("honorific", at)
                && !chart.has("state", at)
                && !chart.has("nationality", at)
                && !chart.has("capital", at)
                && !chart.has("side-organisation", at)
                && !chart.has("post-head", at)
                && !chart.has("month", at)
                && !chart.has("weekday", at);
    }
}
