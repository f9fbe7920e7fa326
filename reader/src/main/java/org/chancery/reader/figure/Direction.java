package org.chancery.reader.figure;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Sentence;

/** From where to where: the two sides of a trade in their order of code, else the sides after "from" and "to". */
record Direction(Optional<Side> from, Optional<Side> to) {
    private static final Direction UNKNOWN = new Direction(Optional.empty(), Optional.empty());

    static Direction of(Chart chart, List<Amount> amounts, Amount amount, Measure measure) {
        Sentence sentence = chart.tokens().sentenceOf(amount.from());
        if (measure == Measure.TRADE_TURNOVER) {
            return between(chart, sentence);
        }
        Direction told = told(chart, sentence, amounts);
        return measure == Measure.TRADE_GROWTH && told.from.isEmpty() ? between(chart, sentence) : told;
    }

    private static Direction between(Chart chart, Sentence sentence) {
        List<Side> pair = chart.within(sentence.from(), sentence.to(), SideReader.SIDE).stream()
                .map(edge -> (Side) edge.value())
                .distinct()
                .sorted()
                .toList();
        return pair.size() == 2 ? new Direction(Optional.of(pair.getFirst()), Optional.of(pair.getLast())) : UNKNOWN;
    }

    private static Direction told(Chart chart, Sentence sentence, List<Amount> amounts) {
        Optional<Side> from = Optional.empty();
        Optional<Side> to = Optional.empty();
        for (Edge edge : chart.within(sentence.from(), sentence.to(), SideReader.SIDE, SideReader.ADJECTIVE)) {
            if (amounts.stream().anyMatch(amount -> edge.overlaps(amount.from(), amount.to()))) {
                // "US dollars" come from anywhere
                continue;
            }
            int previous = edge.from() - 1;
            boolean isOrigin = edge.label().equals(SideReader.ADJECTIVE)
                    || chart.has("side-from", previous)
                    || edge.to() < sentence.to()
                            && chart.language()
                                    .isClitic(chart.tokens().at(edge.to()).key());
            boolean isGoal = chart.has("side-to", previous);
            from = from.isEmpty() && isOrigin ? Optional.of((Side) edge.value()) : from;
            to = to.isEmpty() && isGoal ? Optional.of((Side) edge.value()) : to;
        }
        Optional<Side> origin = from;
        return from.isEmpty()
                ? UNKNOWN
                : new Direction(from, to.filter(side -> !origin.get().equals(side)));
    }
}
