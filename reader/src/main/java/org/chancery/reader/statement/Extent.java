package org.chancery.reader.statement;

import org.chancery.reader.language.Chart;
import org.chancery.reader.text.Tokens;
import org.chancery.reader.time.TimeReader;

/** Finds how far reaches what a verb is about. */
final class Extent {
    /** The words that lead to the next verb: ", and then also", "and the Minister". */
    private static final int LONGEST_LINK = 8;

    private static final String STOPS = ".,;:!?\"";

    private final Chart chart;
    private final Tokens tokens;

    Extent(Chart chart) {
        this.chart = chart;
        tokens = chart.tokens();
    }

    /**
     * The index after the last token of what a verb is about: before a clause that hangs on it, or before the next verb.
     *
     * @param limit where the next verb or the next sentence begins
     */
    int end(int from, int limit, boolean isBeforeVerb) {
        for (int i = from; i < limit; i++) {
            boolean isComma = tokens.at(i).is(",");
            boolean hangs = isComma && i + 1 < limit && chart.has("subordinator", i + 1);
            if (tokens.at(i).is(";") || hangs && !isDated(i + 1, limit)) {
                return withoutStop(from, i);
            }
        }
        return isBeforeVerb ? withoutLink(from, limit) : withoutStop(from, limit);
    }

    /** "…, which is to be held in Riga on 12 May": tells when, and belongs to what is told. */
    private boolean isDated(int from, int limit) {
        return chart.has("relative", from)
                && !chart.has("superseding", from + 1)
                && !chart.within(from, limit, TimeReader.TIME).isEmpty();
    }

    private int withoutLink(int from, int end) {
        int at = end;
        int least = Math.max(from, end - LONGEST_LINK);
        for (int i = end - 1; i >= least; i--) {
            if (chart.has("and", i) || tokens.at(i).is(",")) {
                at = i;
                break;
            }
        }
        return withoutStop(from, at);
    }

    int withoutStop(int from, int end) {
        int at = end;
        while (at > from && (STOPS.contains(tokens.at(at - 1).key()) || chart.has("and", at - 1))) {
            at--;
        }
        return at > from && tokens.at(at - 1).is(")") ? withoutBracket(from, at) : at;
    }

    private int withoutBracket(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (tokens.at(i).is("(")) {
                return withoutStop(from, i);
            }
        }
        return end;
    }

    /** Where the clause of a verb begins; where a comma stands right before the verb, whatever it closes belongs to it. */
    int clauseStart(int verb, int earliest) {
        int from = verb;
        while (from > earliest && !isBorder(from - 1)) {
            from--;
        }
        return from == verb ? earliest : from;
    }

    private boolean isBorder(int token) {
        return STOPS.contains(tokens.at(token).key())
                || chart.has("clause-opening", token)
                || chart.has("relative", token);
    }

    /** The first token that is no mark, number or letter of a list item, no quotation mark and no stop. */
    int afterMarks(int from, int to) {
        int at = from;
        while (at < to - 1 && !tokens.at(at).isWord() && !tokens.at(at).isNumber()) {
            at++;
            boolean isLettered = at + 1 < to && tokens.at(at + 1).is(")");
            at += isLettered ? 2 : 0;
        }
        return at;
    }
}
