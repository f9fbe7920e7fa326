package org.chancery.reader.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;

/** A number in words: "thirteen", "twenty-five thousand", "two hundred and fifty", "one and a half million". */
final class Spelled {
    /** The label of a word that begins or goes on with a number. */
    static final String WORD = "number-word";

    /** Hundred: what stands before it is counted in hundreds, within a group of thousands. */
    private static final int HUNDRED = 2;

    private final Chart chart;
    private final int limit;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private int last = Integer.MAX_VALUE;

    Spelled(Chart chart, int limit) {
        this.chart = chart;
        this.limit = limit;
    }

    /** The number that starts at a place. */
    Optional<Edge> at(int place) {
        int end = place;
        for (int next = step(place); next > end; next = step(joint(end))) {
            end = next;
        }
        return end == place ? Optional.empty() : Optional.of(NumberReader.edge(place, end, total.add(group)));
    }

    /** Over the word that goes on with the number, or 0. */
    private int step(int at) {
        Optional<Edge> word = chart.find(WORD, at).filter(edge -> edge.to() <= limit);
        if (word.isPresent()) {
            return add(new BigDecimal(word.get().word())) ? word.get().to() : 0;
        }
        boolean isBegun = last != Integer.MAX_VALUE;
        Optional<Edge> half = chart.find("number-half", at).filter(edge -> isBegun && edge.to() <= limit);
        if (half.isPresent()) {
            group = group.add(new BigDecimal(half.get().word()));
            return half.get().to();
        }
        Optional<Edge> magnitude = chart.find(NumberReader.MAGNITUDE, at).filter(edge -> isBegun && edge.to() <= limit);
        magnitude.ifPresent(edge -> raise(NumberReader.power(edge)));
        return magnitude.map(Edge::to).orElse(0);
    }

    /** Adds a word that can follow the one before it: "twenty five", not "five twenty". */
    private boolean add(BigDecimal value) {
        int size = value.intValue();
        boolean follows = last >= 100 ? size < last : last >= 20 && size < 10;
        if (!follows) {
            return false;
        }
        group = group.add(value);
        last = size;
        return true;
    }

    private void raise(int power) {
        BigDecimal raised = group.max(BigDecimal.ONE).scaleByPowerOfTen(power);
        boolean isGroup = power == HUNDRED;
        total = isGroup ? total : total.add(raised);
        group = isGroup ? raised : BigDecimal.ZERO;
        last = isGroup ? 100 : 1000;
    }

    /** Past "and" or "-" between the words of a number. */
    private int joint(int at) {
        boolean isJoint = at < limit
                && chart.has("number-joint", at)
                && (last >= 20 || chart.tokens().isJoined(at));
        return isJoint && chart.has(WORD, at + 1) ? at + 1 : at;
    }
}
