package org.chancery.reader.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;

/** A number of a text with its unit, before it is known what it measures. */
record Amount(Found found, BigDecimal value, Unit unit, Figure.Qualifier qualifier) {
    int from() {
        return found.from();
    }

    int to() {
        return found.to();
    }

    /** Whether it is told only by its number, and measures what the amount before it does. */
    boolean isAlone() {
        return found.rule().result().equals("same");
    }

    /** What is counted, if it is one of the known things. */
    Optional<Edge> counted() {
        return found.edge("k");
    }
}
