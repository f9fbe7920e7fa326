package org.chancery.reader.figure;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.text.Sentence;

/** Amounts of one unit that a sentence tells in a row, each said of another thing: "5 and 3 billion respectively". */
record Row(List<Amount> amounts, int place) {
    /** The row in which an amount stands; empty where the sentence does not say that there is one. */
    static Row of(Chart chart, List<Amount> all, Amount amount) {
        Sentence sentence = chart.tokens().sentenceOf(amount.from());
        int end = chart.within(amount.to(), sentence.to(), "respectively").stream()
                .mapToInt(Edge::from)
                .findFirst()
                .orElse(0);
        List<Amount> row = all.stream()
                .filter(other -> sentence.holds(other.from()) && other.to() <= end)
                .filter(other -> other.unit().equals(amount.unit()))
                .toList();
        return new Row(row, row.indexOf(amount));
    }

    int from() {
        return amounts.isEmpty() ? 0 : amounts.getFirst().from();
    }

    int to() {
        return amounts.isEmpty() ? Integer.MAX_VALUE : amounts.getLast().to();
    }

    /** Of as many edges as the row has amounts, the last ones if there are more, the one at the same place. */
    Optional<Edge> among(List<Edge> edges) {
        int skipped = edges.size() - amounts.size();
        return amounts.size() > 1 && skipped >= 0 ? Optional.of(edges.get(skipped + place)) : Optional.empty();
    }
}
