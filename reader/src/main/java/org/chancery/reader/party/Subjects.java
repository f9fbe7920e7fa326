package org.chancery.reader.party;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.time.TimeReader;

/** Finds who acts by a verb: the party before it that hangs on no other word, with those coordinated to it. */
public final class Subjects {
    private final Chart chart;

    public Subjects(Chart chart) {
        this.chart = chart;
    }

    /**
     * Who acts by the verb at a place.
     *
     * @param from where the clause of the verb may begin
     * @param earlier who acted by the verb before in the same sentence
     */
    public Optional<Party> before(int verb, int from, Optional<Party> earlier) {
        int last = beforeAuxiliaries(verb, from);
        if (last >= from && chart.has("relative", last)) {
            return endingBefore(last, chart.tokens().sentenceOf(verb).from());
        }
        boolean isLinked = last >= from
                && (chart.has("and", last) || chart.tokens().at(last).is(","));
        if (isLinked && earlier.isPresent()) {
            return earlier;
        }
        return nearest(from, verb).or(() -> earlier);
    }

    /** "Pointing out that …, the parties agreed": who acts by the main verb, which comes after. */
    public Optional<Party> after(int verb) {
        Sentence sentence = chart.tokens().sentenceOf(verb);
        for (int i = verb; i < sentence.to() - 1; i++) {
            if (chart.tokens().at(i).is(",")) {
                int start = chart.has("article", i + 1) ? i + 2 : i + 1;
                Optional<Edge> party =
                        chart.find(PartyReader.PARTY, start).or(() -> chart.find(PartyReader.PARTY, start - 1));
                if (party.isPresent()) {
                    return party.map(edge -> (Party) edge.value());
                }
            }
        }
        return Optional.empty();
    }

    /** The index of the last token before a verb and its auxiliaries, adverbs and times. */
    public int beforeAuxiliaries(int verb, int from) {
        int at = verb - 1;
        while (at >= from && (chart.has("auxiliary", at) || chart.isCovered(at, TimeReader.TIME))) {
            at--;
        }
        return at;
    }

    /** "Maris, who proposed": the party before a relative pronoun. */
    public Optional<Party> endingBefore(int pronoun, int from) {
        int at = chart.tokens().at(Math.max(from, pronoun - 1)).is(",") ? pronoun - 1 : pronoun;
        return chart.within(from, at, PartyReader.PARTY).stream()
                .filter(edge -> edge.to() >= at - 1)
                .reduce((a, b) -> b)
                .map(edge -> (Party) edge.value());
    }

    private Optional<Party> nearest(int from, int to) {
        Optional<Party> subject = Optional.empty();
        int last = -1;
        for (Edge edge : chart.within(from, to, PartyReader.PARTY)) {
            boolean isJoined = last >= 0 && isCoordinated(last, edge.from());
            if (isJoined || !Governed.isGoverned(chart, edge) && !isInOtherClause(edge, to)) {
                Party party = (Party) edge.value();
                subject = Optional.of(
                        isJoined ? subject.map(one -> one.and(party)).orElse(party) : party);
                last = edge.to();
            }
        }
        return subject;
    }

    /** "…, which Italy will host, and commended": a party after a subordinator acts in that clause alone. */
    private boolean isInOtherClause(Edge edge, int verb) {
        int before = chart.has("article", edge.from() - 1) ? edge.from() - 2 : edge.from() - 1;
        if (before < 0 || !chart.has("subordinator", before) && !chart.has("relative", before)) {
            return false;
        }
        for (int i = edge.to(); i < verb; i++) {
            if (chart.tokens().at(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isCoordinated(int from, int to) {
        boolean hasAnd = false;
        for (int i = from; i < to; i++) {
            boolean isAnd = chart.has("and", i);
            if (!isAnd && !chart.has("article", i) && !chart.tokens().at(i).is(",")) {
                return false;
            }
            hasAnd |= isAnd;
        }
        return hasAnd;
    }

    /** The parties in a span, the first of them. */
    public Party first(int from, int to) {
        List<Edge> parties = chart.within(from, to, PartyReader.PARTY);
        return parties.isEmpty() ? Party.NOBODY : (Party) parties.getFirst().value();
    }
}
